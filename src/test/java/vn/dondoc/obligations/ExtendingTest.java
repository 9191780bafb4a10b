package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/** One unit owes a report, due before 20/5/2024; it is 14/5. */
class ExtendingTest {
  private static final ObligationId ID = Samples.owedBy(Samples.UNIT).id();
  private static final String UNIT = "dm-phong-khtc";

  @OnBothDatabases
  void theUnitAsksAndTheOldDeadlineStandsUntilTheCoordinatorDecides(TestDatabase database) {
    try (var house = house(database)) {
      ask(house, UNIT, "2024-05-27", " Chờ số liệu ");

      assertThat(obligation(house)).isEqualTo(Samples.owedBy(Samples.UNIT));
      assertThat(house.bean(Extensions.class).of(ID))
          .singleElement()
          .satisfies(
              asked -> {
                assertThat(asked.state()).isEqualTo(ExtensionState.ASKED);
                assertThat(asked.oldDay()).isEqualTo("2024-05-19");
                assertThat(asked.askedDay()).isEqualTo("2024-05-27");
                assertThat(asked.reason()).isEqualTo("Chờ số liệu");
              });
      assertThat(notices(database)).containsExactly("dp-so EXTENSION_ASKED COORDINATOR");
      assertThat(audit(database)).containsExactly("BEFORE 2024-05-20 → BY 2024-05-27: Chờ số liệu");
    }
  }

  @OnBothDatabases
  void handingInMeanwhileLapsesTheRequest(TestDatabase database) {
    try (var house = house(database)) {
      ask(house, UNIT, "2024-05-27", "Chờ số liệu");
      house.bean(Submitting.class).submit(ID, Handover.nil(), house.person(UNIT));

      assertThat(house.bean(Extensions.class).of(ID))
          .extracting(Extension::state)
          .containsExactly(ExtensionState.LAPSED);
      refuses("extension-not-owed", () -> ask(house, UNIT, "2024-05-27", "Chờ số liệu"));
    }
  }

  @OnBothDatabases
  void oneWaitsAtATimeAndOnlySoManyAreAsked(TestDatabase database) {
    try (var house = house(database)) {
      ask(house, UNIT, "2024-05-27", "Lần một");
      refuses("extension-waits", () -> ask(house, UNIT, "2024-05-28", "Vẫn chờ"));
      refuseOpen(house);
      ask(house, UNIT, "2024-05-24", "Lần hai");
      refuseOpen(house);

      refuses("extension-too-often", () -> ask(house, UNIT, "2024-05-23", "Lần ba"));
    }
  }

  @ParameterizedTest(name = "until {0}, because {1}: {2}")
  @CsvSource({
    ", Chờ, extension-day-missing",
    "2024-05-17, Chờ, extension-day-not-later",
    "2024-05-19, Chờ, extension-day-not-later",
    "2024-05-25, Chờ, new-day-off",
    "2025-05-20, Chờ, extension-day-too-far",
    "2024-05-27, '  ', extension-reason-missing"
  })
  void mistakesAreToldAndNothingIsWritten(LocalDate day, String reason, String key) {
    try (var database = Databases.h2();
        var house = house(database)) {
      var extending = house.bean(Extending.class);
      refuses(key, () -> extending.ask(ID, day, reason, house.person(UNIT)));

      assertThat(house.bean(Extensions.class).of(ID)).isEmpty();
      assertThat(audit(database)).isEmpty();
    }
  }

  @Test
  void aDayThatHasPassedIsNoWayOut() {
    try (var database = Databases.h2();
        var house = house(database)) {
      house.clock().turnTo("2024-06-03T09:00");

      refuses("extension-day-past", () -> ask(house, UNIT, "2024-05-31", "Chờ số liệu"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dm-phong-nt", "dm-phong-xdnsvhgd", "dp-so", "ld-so-vhtt"})
  void strangersHearThatThereIsNoSuchThing(String stranger) {
    try (var database = Databases.h2();
        var house = house(database)) {
      assertThatThrownBy(() -> ask(house, stranger, "2024-05-27", "Chờ"))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void theLeaderHearsOnlyWhereNoCoordinatorMayDecide() {
    try (var database = Databases.h2();
        var house = house(database)) {
      database.jdbc().sql("delete from assignment where person_id = 'dp-so'").update();
      ask(house, UNIT, "2024-05-27", "Chờ số liệu");

      assertThat(notices(database)).containsExactly("ld-so-vhtt EXTENSION_ASKED LEADER");
    }
  }

  @Test
  void whereNobodyMayDecideThereIsNoUseInAsking() {
    try (var database = Databases.h2();
        var house = house(database)) {
      database.jdbc().sql("delete from assignment where unit_id = 'so-vhtt'").update();

      refuses("extension-nobody-decides", () -> ask(house, UNIT, "2024-05-27", "Chờ"));
    }
  }

  @Test
  void anEventTakesPlaceOnItsDays() {
    try (var database = Databases.h2();
        var house = house(database)) {
      database.jdbc().sql("update reporting_round set kind = 'EVENT'").update();

      refuses("extension-not-for-events", () -> ask(house, UNIT, "2024-05-27", "Chờ"));
    }
  }

  private static void refuseOpen(House house) {
    var open =
        house.bean(Extensions.class).of(ID).stream()
            .filter(extension -> extension.state() == ExtensionState.ASKED)
            .findFirst();
    house
        .bean(DecidingExtensions.class)
        .refuse(open.orElseThrow().id(), house.person("dp-so"), "Không");
  }

  private static void refuses(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal." + key));
  }

  private static List<String> notices(TestDatabase database) {
    return database
        .jdbc()
        .sql("select recipient, kind, because from notice order by recipient")
        .query((row, n) -> String.join(" ", row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  private static List<String> audit(TestDatabase database) {
    return database
        .jdbc()
        .sql(
            "select before_value || ' → ' || after_value || ': ' || reason from audit_entry where type = 'EXTENSION_ASKED'")
        .query(String.class)
        .list();
  }

  private static void ask(House house, String who, String day, String reason) {
    house.bean(Extending.class).ask(ID, LocalDate.parse(day), reason, house.person(who));
  }

  private static Obligation obligation(House house) {
    return house.bean(Obligations.class).byId(ID).orElseThrow();
  }

  private static House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    return House.on(database, "2024-05-14T09:00");
  }
}
