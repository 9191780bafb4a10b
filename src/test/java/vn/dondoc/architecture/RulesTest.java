package vn.dondoc.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** Rules of the house that imports alone do not show. */
class RulesTest {
  private final JavaClasses production =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.dondoc");

  @Test
  void onlyTheEngineKnowsTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.camunda..", "org.quartz..")
        .check(production);
  }

  @Test
  void nobodyAsksTheMachineForTheTime() {
    for (var type :
        List.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class)) {
      noClasses().should().callMethod(type, "now").check(production);
    }
    noClasses().should().callConstructor(Date.class).check(production);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(production);
  }

  @Test
  void onlyTheCalendarMakesTheRealClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..calendar..")
        .should()
        .callMethod(Clock.class, "system", java.time.ZoneId.class)
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .check(production);
  }

  @Test
  void controllersNeverTouchTables() {
    noClasses()
        .that()
        .areAnnotatedWith(Controller.class)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(JdbcClient.class)
        .check(production);
    noClasses()
        .that()
        .areAnnotatedWith(Controller.class)
        .should()
        .dependOnClassesThat(
            resideInAPackage("vn.dondoc..").and(simpleNameEndingWith("Repository")))
        .check(production);
  }

  /** A stream that nobody closes keeps its connection; fifteen of them and the program stands. */
  @Test
  void resultsAreReadAsListsAndNotAsStreams() {
    noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream").check(production);
  }

  @Test
  void theCalendarIsPureOfDatabases() {
    noClasses()
        .that()
        .resideInAPackage("..calendar..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
        .check(production);
  }
}
