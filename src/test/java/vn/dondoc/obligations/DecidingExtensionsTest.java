package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** One unit owes a report, due before 20/5/2024; on 14/5 it asks for time until 27/5. */
class DecidingExtensionsTest {
  private static final RoundId ROUND = new RoundId(SmallWorld.ROUND);
  private static final ObligationId ID = ObligationId.of(ROUND, Samples.UNIT);
  private static final Optional<LocalDate> AS_ASKED = Optional.empty();

  private SmallWorld world;

  @OnBothDatabases
  void grantingMovesTheDeadlineItsSignalsAndTheRound(TestDatabase database) {
    try (var house = house(database)) {
      grant(house, "dp-so", AS_ASKED, "Đồng ý");

      var obligation = obligation(house);
      assertThat(obligation.state()).isEqualTo(ObligationState.OPEN);
      assertThat(obligation.deadline()).isEqualTo(by("2024-05-27"));
      assertThat(obligation.dueVersion()).isEqualTo(2);
      assertThat(obligation.nextSignal().orElseThrow().at())
          .as("five working days before 27/5")
          .isEqualTo(Stage.at("2024-05-20T08:00"));
      verify(house.bean(RoundFlow.class)).wake(ROUND);
      assertThat(audit(database, "EXTENSION_GRANTED"))
          .containsExactly("dp-so BEFORE 2024-05-20 → BY 2024-05-27: Đồng ý");
      assertThat(answers(database)).containsExactly("dm-phong-khtc v2");
      assertThat(row(database)).isEqualTo("GRANTED dp-so 2024-05-27 Đồng ý");
    }
  }

  @OnBothDatabases
  void anotherDayMayBeGrantedButNoDayOff(TestDatabase database) {
    try (var house = house(database)) {
      var saturday = Optional.of(LocalDate.parse("2024-05-25"));
      refuses("new-day-off", () -> grant(house, "ld-so-vhtt", saturday, null));
      grant(house, "ld-so-vhtt", Optional.of(LocalDate.parse("2024-05-24")), null);

      assertThat(obligation(house).deadline()).isEqualTo(by("2024-05-24"));
      assertThat(audit(database, "EXTENSION_GRANTED"))
          .containsExactly("ld-so-vhtt BEFORE 2024-05-20 → BY 2024-05-24: Chờ số liệu");
      assertThat(row(database)).isEqualTo("GRANTED ld-so-vhtt 2024-05-24 null");
    }
  }

  @OnBothDatabases
  void refusingLeavesTheDeadlineAndSaysWhy(TestDatabase database) {
    try (var house = house(database)) {
      var before = obligation(house);
      deciding(house).refuse(asked(house), house.person("dp-so"), " Quá muộn ");

      assertThat(obligation(house)).isEqualTo(before);
      verify(house.bean(RoundFlow.class), never()).wake(ROUND);
      assertThat(audit(database, "EXTENSION_REFUSED")).containsExactly("dp-so Quá muộn");
      assertThat(answers(database)).containsExactly("dm-phong-khtc v1");
      assertThat(row(database)).isEqualTo("REFUSED dp-so null Quá muộn");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dm-phong-khtc",
        "ld-phong-khtc",
        "dm-phong-xdnsvhgd",
        "dm-so-vhtt",
        "dm-phong-nt"
      })
  void onlyTheReceiversLeaderOrCoordinatorDecides(String other) {
    try (var database = Databases.h2();
        var house = house(database)) {
      nothingIsDecidedBy(other, house);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dm-phong-khtc", "ld-phong-khtc"})
  void nobodyGivesHerOwnUnitTimeNotEvenAsCoordinator(String other) {
    try (var database = Databases.h2();
        var house = house(database)) {
      world.assign(other, SmallWorld.RECEIVER, "coordinator");

      nothingIsDecidedBy(other, house);
    }
  }

  @Test
  void theAskerDoesNotDecideEvenOnceSheHasMovedUp() {
    try (var database = Databases.h2();
        var house = house(database)) {
      database.jdbc().sql("delete from assignment where person_id = 'dm-phong-khtc'").update();
      world.assign("dm-phong-khtc", SmallWorld.RECEIVER, "coordinator");

      nothingIsDecidedBy("dm-phong-khtc", house);
    }
  }

  private static void nothingIsDecidedBy(String who, House house) {
    var before = obligation(house);
    assertThatThrownBy(() -> grant(house, who, AS_ASKED, null)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> deciding(house).refuse(asked(house), house.person(who), "Không"))
        .isInstanceOf(NotFound.class);
    assertThat(obligation(house)).isEqualTo(before);
  }

  @OnBothDatabases
  void whatIsDecidedOrHandedInIsNotDecidedAgain(TestDatabase database) {
    try (var house = house(database)) {
      refuses("extension-reason-missing", () -> refuse(house, " "));
      refuses(
          "extension-day-not-later",
          () -> grant(house, "dp-so", Optional.of(LocalDate.parse("2024-05-17")), null));
      grant(house, "dp-so", AS_ASKED, null);
      refuses("extension-decided", () -> grant(house, "dp-so", AS_ASKED, null));
      refuses("extension-decided", () -> refuse(house, "Không"));

      assertThat(obligation(house).dueVersion()).isEqualTo(2);
    }
  }

  @OnBothDatabases
  void handedInMeanwhileIsTooLateToDecide(TestDatabase database) {
    try (var house = house(database)) {
      var unit = house.person("dm-phong-khtc");
      house.bean(Submitting.class).submit(ID, Handover.nil(), unit);

      refuses("extension-decided", () -> grant(house, "dp-so", AS_ASKED, null));
    }
  }

  private static void refuses(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal." + key));
  }

  private static void refuse(House house, String reason) {
    deciding(house).refuse(asked(house), house.person("dp-so"), reason);
  }

  private static void grant(House house, String who, Optional<LocalDate> day, String note) {
    deciding(house).grant(asked(house), house.person(who), day, note);
  }

  private static DecidingExtensions deciding(House house) {
    return house.bean(DecidingExtensions.class);
  }

  private static ExtensionId asked(House house) {
    return house.bean(Extensions.class).of(ID).get(0).id();
  }

  private static Obligation obligation(House house) {
    return house.bean(Obligations.class).byId(ID).orElseThrow();
  }

  private static Deadline by(String day) {
    return new Deadline(LocalDate.parse(day), Bound.BY, Stage.ZONE);
  }

  private static List<String> audit(TestDatabase database, String type) {
    return database
        .jdbc()
        .sql(
            """
            select actor || ' ' || coalesce(before_value || ' → ' || after_value || ': ', '')
              || reason
            from audit_entry where type = ?
            """)
        .param(type)
        .query(String.class)
        .list();
  }

  private static List<String> answers(TestDatabase database) {
    return database
        .jdbc()
        .sql(
            """
            select recipient || ' v' || due_version from notice where kind = 'EXTENSION_DECIDED'
            """)
        .query(String.class)
        .list();
  }

  private static String row(TestDatabase database) {
    return database
        .jdbc()
        .sql("select state, decided_by, granted_day, decision_reason from extension")
        .query(
            (row, n) ->
                row.getString(1)
                    + " "
                    + row.getString(2)
                    + " "
                    + row.getObject(3, LocalDate.class)
                    + " "
                    + row.getString(4))
        .single();
  }

  private House house(TestDatabase database) {
    world = SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    var house = House.on(database, "2024-05-14T09:00");
    var unit = house.person("dm-phong-khtc");
    house.bean(Extending.class).ask(ID, LocalDate.parse("2024-05-27"), "Chờ số liệu", unit);
    return house;
  }
}
