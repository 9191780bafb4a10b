package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** One unit has handed in on 14/5/2024, the other still owes. */
class ReviewingTest {
  private SmallWorld world;

  private static final RoundId ROUND = new RoundId(SmallWorld.ROUND);
  private static final ObligationId ID = ObligationId.of(ROUND, Samples.UNIT);
  private static final ObligationId OTHER_ID = ObligationId.of(ROUND, Samples.OTHER_UNIT);
  private static final String REVIEWER = "dm-phong-xdnsvhgd";
  private static final Optional<LocalDate> OLD_DAY = Optional.empty();

  @OnBothDatabases
  void whatIsAcceptedIsClosedAndTheLastOneWakesTheRound(TestDatabase database) {
    try (var house = house(database)) {
      accept(house, ID, REVIEWER);

      assertThat(obligation(house, ID).state()).isEqualTo(ObligationState.ACCEPTED);
      assertThat(obligation(house, ID).closedAt()).contains(house.clock().instant());
      assertThat(openCount(house)).isEqualTo(1);
      verify(house.bean(ObligationFlow.class)).accepted(ID);
      verify(house.bean(RoundFlow.class), never()).wake(ROUND);

      submit(house, OTHER_ID, "dm-phong-nt");
      accept(house, OTHER_ID, REVIEWER);
      assertThat(openCount(house)).isZero();
      verify(house.bean(RoundFlow.class)).wake(ROUND);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dm-phong-xdnsvhgd", "ld-phong-xdnsvhgd", "dp-so"})
  void whoCollectsOrCoordinatesMayJudge(String reviewer) {
    try (var database = Databases.h2();
        var house = house(database)) {
      accept(house, ID, reviewer);

      assertThat(obligation(house, ID).state()).isEqualTo(ObligationState.ACCEPTED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dm-phong-khtc", "ld-phong-khtc", "dm-phong-nt", "dm-so-vhtt"})
  void strangersAndTheUnitItselfHearThatThereIsNoSuchThing(String stranger) {
    try (var database = Databases.h2();
        var house = house(database)) {
      assertThatThrownBy(() -> accept(house, ID, stranger)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> giveBack(house, stranger, "Thiếu", OLD_DAY))
          .isInstanceOf(NotFound.class);

      nothingWasDecided(house, database);
    }
  }

  @Test
  void nobodyJudgesHerselfNotEvenAsCoordinator() {
    try (var database = Databases.h2();
        var house = house(database)) {
      world.assign("dm-phong-khtc", SmallWorld.RECEIVER, "coordinator");

      assertThatThrownBy(() -> accept(house, ID, "dm-phong-khtc")).isInstanceOf(NotFound.class);

      nothingWasDecided(house, database);
    }
  }

  @OnBothDatabases
  void nothingIsJudgedThatWasNotHandedInOrIsDecided(TestDatabase database) {
    try (var house = house(database)) {
      refuses("nothing-to-review", null, () -> accept(house, OTHER_ID, REVIEWER));
      accept(house, ID, REVIEWER);
      refuses("nothing-to-review", null, () -> accept(house, ID, REVIEWER));
      refuses("nothing-to-review", null, () -> giveBack(house, REVIEWER, "Thiếu", OLD_DAY));

      assertThat(openCount(house)).isEqualTo(1);
    }
  }

  @OnBothDatabases
  void mistakesAreToldAtTheirFieldAndNothingIsWritten(TestDatabase database) {
    try (var house = house(database)) {
      var yesterday = Optional.of(LocalDate.parse("2024-05-15"));
      refuses("reason-missing", "reason", () -> giveBack(house, REVIEWER, " ", OLD_DAY));
      refuses("reason-missing", "reason", () -> giveBack(house, REVIEWER, null, OLD_DAY));
      refuses(
          "reason-too-long", "reason", () -> giveBack(house, REVIEWER, "x".repeat(4001), OLD_DAY));
      refuses("new-day-past", "newDay", () -> giveBack(house, REVIEWER, "Thiếu", yesterday));
      var saturday = Optional.of(LocalDate.parse("2024-05-25"));
      var shorter = Optional.of(LocalDate.parse("2024-05-17"));
      refuses("new-day-too-early", "newDay", () -> giveBack(house, REVIEWER, "Thiếu", shorter));
      refuses("new-day-off", "newDay", () -> giveBack(house, REVIEWER, "Thiếu", saturday));

      nothingWasDecided(house, database);
    }
  }

  @OnBothDatabases
  void nothingIsWrittenWhenTheProcessCannotMove(TestDatabase database) {
    try (var house = house(database)) {
      var flow = house.bean(ObligationFlow.class);
      doThrow(new IllegalStateException("engine")).when(flow).accepted(ID);
      doThrow(new IllegalStateException("engine")).when(flow).returned(ID);

      assertThatThrownBy(() -> accept(house, ID, REVIEWER)).hasMessage("engine");
      assertThatThrownBy(() -> giveBack(house, REVIEWER, "Thiếu", OLD_DAY)).hasMessage("engine");

      nothingWasDecided(house, database);
    }
  }

  @OnBothDatabases
  void aReturnInTimeKeepsTheDeadlineAndGoesOnRemindingWithoutRepeating(TestDatabase database) {
    try (var house = house(database)) {
      giveBack(house, REVIEWER, " Thiếu số liệu ", OLD_DAY);

      var returned = obligation(house, ID);
      assertThat(returned.state()).isEqualTo(ObligationState.RETURNED);
      assertThat(returned.deadline()).isEqualTo(Samples.round().deadline());
      assertThat(returned.dueVersion()).isEqualTo(1);
      assertThat(returned.returns()).isEqualTo(1);
      assertThat(returned.lateDays()).isEmpty();
      assertThat(nextSignal(returned)).isEqualTo("2024-05-17T08:00");
      verify(house.bean(ObligationFlow.class)).returned(ID);
      verify(house.bean(RoundFlow.class)).wake(ROUND);
      assertThat(count(database, "notice where kind = 'RETURNED'")).isOne();
      assertThat(count(database, "submission where verdict_reason = 'Thiếu số liệu'")).isOne();
    }
  }

  @OnBothDatabases
  void aReturnAfterTheCutOffGetsThreeWorkingDays(TestDatabase database) {
    try (var house = house(database)) {
      database.jdbc().sql("update obligation set last_rung = 2").update();
      house.clock().turnTo("2024-05-23T10:00");
      giveBack(house, REVIEWER, "Thiếu số liệu", OLD_DAY);

      var returned = obligation(house, ID);
      assertThat(returned.deadline()).isEqualTo(by("2024-05-28"));
      assertThat(returned.dueVersion()).isEqualTo(2);
      assertThat(returned.lastRung()).isZero();
      assertThat(nextSignal(returned)).isEqualTo("2024-05-24T08:00");
    }
  }

  @OnBothDatabases
  void aReturnWithANewDayStartsTheRemindersAnew(TestDatabase database) {
    try (var house = house(database)) {
      giveBack(house, REVIEWER, "Thiếu", Optional.of(LocalDate.parse("2024-06-12")));

      var returned = obligation(house, ID);
      assertThat(returned.deadline()).isEqualTo(by("2024-06-12"));
      assertThat(returned.dueVersion()).isEqualTo(2);
      assertThat(nextSignal(returned)).isEqualTo("2024-05-29T08:00");
      assertThat(count(database, "submission where new_deadline = date '2024-06-12'")).isOne();
    }
  }

  @Test
  void theNewDayMayBeTodayOnceTheDeadlineHasPassed() {
    try (var database = Databases.h2();
        var house = house(database)) {
      house.clock().turnTo("2024-05-23T10:00");
      giveBack(house, REVIEWER, "Thiếu", Optional.of(LocalDate.parse("2024-05-23")));

      assertThat(nextSignal(obligation(house, ID))).isEqualTo("2024-05-24T08:00");
    }
  }

  private static void refuses(String key, String field, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo("refusal." + key);
              assertThat(refusal.field()).isEqualTo(Optional.ofNullable(field));
            });
  }

  private static void nothingWasDecided(House house, TestDatabase database) {
    assertThat(obligation(house, ID).state()).isEqualTo(ObligationState.SUBMITTED);
    assertThat(openCount(house)).isEqualTo(2);
    assertThat(count(database, "submission where verdict is not null")).isZero();
    assertThat(count(database, "audit_entry where type <> 'SUBMITTED'")).isZero();
    assertThat(count(database, "notice")).isZero();
  }

  private static long count(TestDatabase database, String fromAndWhere) {
    return database.jdbc().sql("select count(*) from " + fromAndWhere).query(Long.class).single();
  }

  private static int openCount(House house) {
    return house.bean(Rounds.class).byId(ROUND).orElseThrow().openCount();
  }

  private static Obligation obligation(House house, ObligationId id) {
    return house.bean(Obligations.class).byId(id).orElseThrow();
  }

  private static String nextSignal(Obligation obligation) {
    var at = obligation.nextSignal().orElseThrow().at();
    return at.atZone(Stage.ZONE).toLocalDateTime().toString();
  }

  private static Deadline by(String day) {
    return new Deadline(LocalDate.parse(day), Bound.BY, Stage.ZONE);
  }

  private static void accept(House house, ObligationId id, String who) {
    house.bean(Accepting.class).accept(id, house.person(who));
  }

  private static void giveBack(House house, String who, String reason, Optional<LocalDate> newDay) {
    house.bean(Returning.class).giveBack(ID, house.person(who), reason, newDay);
  }

  private static void submit(House house, ObligationId id, String who) {
    var today = LocalDate.parse("2024-05-14");
    var handover = Handover.inSystem("12/BC", today, "Đã thực hiện", List.of());
    house.bean(Submitting.class).submit(id, handover, house.person(who));
  }

  private House house(TestDatabase database) {
    world = SmallWorld.withRound(database).owes(SmallWorld.UNIT).owes(SmallWorld.OTHER_UNIT);
    var house = House.on(database, "2024-05-14T09:00");
    submit(house, ID, "dm-phong-khtc");
    house.clock().turnTo("2024-05-16T10:00");
    return house;
  }
}
