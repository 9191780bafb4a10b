package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

class TakingOverHolidaysTest {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 17);

  @OnBothDatabases
  void theSafeDayAndTheNextReminderMoveAndNobodyIsToldOfANewLastDay(TestDatabase database) {
    ImportDesk.world(database).owes(SmallWorld.UNIT);
    try (var desk = HolidayDesk.at(database)) {
      var sheets = desk.withDayOff(FRIDAY);
      var effect = desk.holidays.foresee(sheets, desk.administrator());

      assertThat(effect.moved()).isEqualTo(1);
      var line = effect.cascades().get(0).lines().get(0);
      assertThat(line.reckoned().was().safeDay()).isEqualTo(FRIDAY);
      assertThat(line.reckoned().will().safeDay()).isEqualTo(FRIDAY.minusDays(1));
      assertThat(line.reckoned().isLastDayMoved()).isFalse();
      assertThat(desk.signal()).as("nothing is written yet").isEqualTo("2024-05-04");

      desk.holidays.takeOver(sheets, effect.seen(), desk.administrator());

      assertThat(desk.signal()).isEqualTo("2024-05-03");
      assertThat(desk.bean(WorkingCalendar.class).isWorkingDay(FRIDAY)).isFalse();
      assertThat(desk.count("notice")).isZero();
      assertThat(desk.types()).containsExactly("HOLIDAYS_FOLLOWED", "HOLIDAYS_TAKEN_OVER");
    }
  }

  @OnBothDatabases
  void aLastDayThatMovesIsToldToTheUnitAndPutOnTheCascadesRecord(TestDatabase database) {
    ImportDesk.world(database).owes(SmallWorld.UNIT);
    database.jdbc().sql("update obligation set deadline_bound = 'BY'").update();
    try (var desk = HolidayDesk.at(database)) {
      var monday = LocalDate.of(2024, 5, 20);
      desk.take(desk.withDayOff(monday));

      assertThat(desk.types()).contains("RECKONED", "HOLIDAYS_FOLLOWED");
      assertThat(desk.record("RECKONED")).isEqualTo("BY 2024-05-20 BY 2024-05-21 Công văn thử");
      assertThat(desk.count("notice where kind = 'CHANGED'")).as("its focal point").isEqualTo(1);
      assertThat(
              desk.count("obligation where due_version = 2 and deadline_day = date '2024-05-20'"))
          .isEqualTo(1);
      assertThat(desk.change()).isEqualTo("RECKONED 2024-05-20");
    }
  }

  @OnBothDatabases
  void whatIsClosedOrOfAnotherYearStaysAndOneGoesBackTheSameWay(TestDatabase database) {
    ImportDesk.world(database).owes(SmallWorld.UNIT);
    try (var desk = HolidayDesk.at(database)) {
      var who = desk.administrator();
      var file = List.of(desk.holidays.years(who).get(2024).get(0).sheet());
      assertThat(desk.holidays.foresee(desk.withDayOff(LocalDate.of(2024, 12, 30)), who).moved())
          .isZero();
      desk.take(desk.withDayOff(FRIDAY));
      desk.take(file);

      assertThat(desk.signal()).isEqualTo("2024-05-04");
      assertThat(desk.bean(WorkingCalendar.class).isWorkingDay(FRIDAY)).isTrue();
      assertThat(desk.holidays.years(who).get(2024))
          .extracting(HolidayVersion::number)
          .containsExactly(2, 1, 0);
      database
          .jdbc()
          .sql("update obligation set state = 'ACCEPTED', next_signal_at = null")
          .update();
      assertThat(desk.holidays.foresee(desk.withDayOff(FRIDAY), who).moved()).isZero();
    }
  }

  @OnBothDatabases
  void anotherNodeFollowsAndAStaleLookIsRefused(TestDatabase database) {
    ImportDesk.world(database).owes(SmallWorld.UNIT);
    try (var desk = HolidayDesk.at(database)) {
      var who = desk.administrator();
      var sheets = desk.withDayOff(FRIDAY);
      var seen = desk.holidays.foresee(sheets, who).seen();
      database.jdbc().sql("delete from obligation").update();
      assertThatThrownBy(() -> desk.holidays.takeOver(sheets, seen, who))
          .isInstanceOf(Refusal.class)
          .hasMessage("holidays-changed-meanwhile");
      assertThat(desk.count("holiday_version")).isZero();

      desk.take(sheets);
      var other = new WorkingCalendar(List.of());
      new FollowingHolidayVersions(desk.book(), other).look();
      assertThat(other.isWorkingDay(FRIDAY)).isFalse();
    }
  }

  @OnBothDatabases
  void aRungFurtherUpTheLadderThatMovesIsSeenThoughNothingSoonerDoes(TestDatabase database) {
    ImportDesk.world(database).owes(SmallWorld.UNIT);
    try (var desk = HolidayDesk.at(database)) {
      var sheets = desk.withDayOff(LocalDate.of(2024, 5, 23));
      var effect = desk.holidays.foresee(sheets, desk.administrator());

      assertThat(effect.moved()).isEqualTo(1);
      var reckoned = effect.cascades().get(0).lines().get(0).reckoned();
      assertThat(reckoned.will().nextSignal()).isEqualTo(reckoned.was().nextSignal());
      assertThat(reckoned.will().safeDay()).isEqualTo(reckoned.was().safeDay());
      assertThat(reckoned.signalsMoved()).isPositive();
      desk.take(sheets);
      assertThat(desk.types()).contains("HOLIDAYS_FOLLOWED");
    }
  }

  @OnBothDatabases
  void aRoundThatIsNotOpenYetIsNamedToo(TestDatabase database) {
    ImportDesk.world(database);
    database.jdbc().sql("update reporting_round set state = 'PLANNED'").update();
    try (var desk = HolidayDesk.at(database)) {
      var effect = desk.holidays.foresee(desk.withDayOff(FRIDAY), desk.administrator());

      assertThat(effect.moved()).isZero();
      assertThat(effect.roundsToCome()).isEqualTo(1);
      assertThat(effect.toCome().get(0).reckoned().will().safeDay()).isEqualTo(FRIDAY.minusDays(1));
    }
  }
}
