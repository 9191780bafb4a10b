package vn.dondoc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.units.OrgSamples.CITY;
import static vn.dondoc.units.OrgSamples.DI_SAN;
import static vn.dondoc.units.OrgSamples.SO;
import static vn.dondoc.units.OrgSamples.THEATRE;
import static vn.dondoc.units.OrgSamples.person;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;

class ImportingUnitsTest {
  private static final Person AN = person("an", "An", new Assignment(SO.id(), Role.LEADER));

  @OnBothDatabases
  void takesChildrenBeforeTheirParentsAndWorksOutPaths(TestDatabase database) {
    try (var context = context(database)) {
      var lost = THEATRE.placedAt("");
      importing(context, new OrgTree(List.of(lost, DI_SAN.placedAt("/x/"), SO, CITY), List.of(AN)));

      assertThat(units(context).byId(THEATRE.id())).contains(THEATRE);
      assertThat(units(context).all()).containsExactly(DI_SAN, THEATRE, SO, CITY);
      assertThat(context.getBean(People.class).all()).containsExactly(AN);
    }
  }

  @OnBothDatabases
  void movesWhatIsBelowAMovedUnitAndDeletesNothing(TestDatabase database) {
    try (var context = context(database)) {
      importing(context, new OrgTree(List.of(CITY, SO, DI_SAN, THEATRE), List.of(AN)));
      var moved = OrgSamples.unit("phong-di-san", "Di sản", UnitKind.DIVISION, "/ubnd-hn/");
      importing(context, new OrgTree(List.of(moved), List.of()));

      assertThat(units(context).byId(DI_SAN.id())).contains(moved);
      assertThat(units(context).byId(THEATRE.id()).orElseThrow().path())
          .isEqualTo("/ubnd-hn/phong-di-san/nha-hat-cheo/");
      assertThat(units(context).all()).hasSize(4);
      assertThat(context.getBean(People.class).all()).containsExactly(AN);
    }
  }

  @OnBothDatabases
  void refusesWithAllProblemsAndWritesNothing(TestDatabase database) {
    try (var context = context(database)) {
      var bad = new OrgTree(List.of(CITY, DI_SAN, THEATRE), List.of(AN));

      assertThatThrownBy(() -> importing(context, bad))
          .isInstanceOfSatisfying(OrgTreeRejected.class, e -> assertThat(e.problems()).hasSize(2))
          .hasMessageContaining("unknown-parent [phong-di-san, so-vhtt]")
          .hasMessageContaining("unknown-unit [an, so-vhtt]");
      assertThat(units(context).all()).isEmpty();
    }
  }

  @OnBothDatabases
  void writesNothingIfTheDatabaseFailsHalfway(TestDatabase database) {
    try (var context = context(database)) {
      var unstorable = new Person(new PersonId("an"), "x".repeat(501), "an@example.vn", Set.of());
      var tree = new OrgTree(List.of(CITY), List.of(unstorable));

      assertThatThrownBy(() -> importing(context, tree)).isInstanceOf(DataAccessException.class);
      assertThat(units(context).all()).isEmpty();
    }
  }

  private static void importing(AnnotationConfigApplicationContext context, OrgTree tree) {
    context.getBean(ImportingUnits.class).importAll(tree);
  }

  private static Units units(AnnotationConfigApplicationContext context) {
    return context.getBean(Units.class);
  }

  private static AnnotationConfigApplicationContext context(TestDatabase database) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(DataSource.class, database::dataSource);
    context.register(Wiring.class);
    context.refresh();
    return context;
  }

  @Configuration
  @EnableTransactionManagement
  @Import({JdbcUnits.class, JdbcPeople.class, PlacingUnits.class, ImportingUnits.class})
  static class Wiring {
    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
      return JdbcClient.create(dataSource);
    }

    @Bean
    TransactionManager transactionManager(DataSource dataSource) {
      return new JdbcTransactionManager(dataSource);
    }
  }
}
