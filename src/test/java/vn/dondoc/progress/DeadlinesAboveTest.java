package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.calendar.HolidayFixture;
import vn.dondoc.calendar.SynthesisTime;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** Units report before 20/5/2024; the unit that collects reports upward before 30/5, a Thursday. */
class DeadlinesAboveTest {
  private static final LocalDate PRESENT = LocalDate.parse("2024-05-19");

  @OnBothDatabases
  void leavesTheCollectorTwoWorkingDaysToPutItTogether(TestDatabase database) {
    withReportAbove(database, SmallWorld.COLLECTOR);

    assertThat(brokenBy(database, "2024-05-27")).isEmpty();
    assertThat(brokenBy(database, "2024-05-28"))
        .containsExactly(
            new DeadlineAbove(
                "Báo cáo lên trên",
                "Đơn vị phong-xdnsvhgd",
                LocalDate.parse("2024-05-29"),
                LocalDate.parse("2024-05-27")));
  }

  @OnBothDatabases
  void whatOthersOweOrIsDoneOrComesEarlierDoesNotCount(TestDatabase database) {
    withReportAbove(database, SmallWorld.OTHER_UNIT);
    assertThat(brokenBy(database, "2024-06-30")).isEmpty();

    database.jdbc().sql("update obligation set unit_id = ?").param(SmallWorld.COLLECTOR).update();
    assertThat(brokenBy(database, "2024-06-30")).hasSize(1);

    database.jdbc().sql("update obligation set deadline_day = date '2024-05-10'").update();
    assertThat(brokenBy(database, "2024-06-30")).isEmpty();

    database
        .jdbc()
        .sql("update obligation set deadline_day = date '2024-05-30', state = 'ACCEPTED'")
        .update();
    assertThat(brokenBy(database, "2024-06-30")).isEmpty();
  }

  @OnBothDatabases
  void theReportThatItFeedsCountsEvenBeforeItOpens(TestDatabase database) {
    withReportAbove(database, SmallWorld.COLLECTOR);
    database.jdbc().sql("delete from obligation").update();
    assertThat(brokenBy(database, "2024-05-28")).isEmpty();

    feeds(database, "above");
    asked(database, SmallWorld.COLLECTOR);
    assertThat(brokenBy(database, "2024-05-28")).hasSize(1);

    database.jdbc().sql("update report_regime set feeds_regime = 'elsewhere'").update();
    assertThat(brokenBy(database, "2024-05-28")).isEmpty();
  }

  @OnBothDatabases
  void theReportAboveIsTheUnitsThatOwesItNotTheCollectors(TestDatabase database) {
    withReportAbove(database, SmallWorld.RECEIVER);
    feeds(database, "above");
    assertThat(brokenBy(database, "2024-05-28"))
        .extracting(DeadlineAbove::unit)
        .containsExactly("Đơn vị so-vhtt");

    database.jdbc().sql("delete from obligation").update();
    asked(database, SmallWorld.RECEIVER);
    assertThat(brokenBy(database, "2024-05-28"))
        .extracting(DeadlineAbove::unit)
        .containsExactly("Đơn vị so-vhtt");
  }

  private static void asked(TestDatabase database, String unit) {
    database
        .jdbc()
        .sql(
            """
            insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
            select instruction_id, regime, 1, ?, 'REQUIRED' from reporting_round where id = 'above'
            """)
        .param(unit)
        .update();
  }

  private static List<DeadlineAbove> brokenBy(TestDatabase database, String newDay) {
    var above =
        new DeadlinesAbove(
            database.jdbc(), new SynthesisTime(2), HolidayFixture.shipped(), Stage.ZONE);
    return above.brokenBy(SmallWorld.ROUND, PRESENT, LocalDate.parse(newDay));
  }

  private static void feeds(TestDatabase database, String regime) {
    database
        .jdbc()
        .sql(
            """
            insert into report_regime (instruction_id, position, code, title, wording, to_unit,
              feeds_regime)
            select instruction_id, 1, regime, title, wording, to_unit, ? from reporting_round
            where id = ?
            """)
        .params(regime, SmallWorld.ROUND)
        .update();
  }

  private static void withReportAbove(TestDatabase database, String owes) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    database
        .jdbc()
        .sql(
            """
            insert into reporting_round (id, instruction_id, regime, period_kind, period_year,
              period_index, title, wording, deadline_day, deadline_bound, opens_at, to_unit, state)
            select 'above', instruction_id, 'above', period_kind, period_year, period_index,
              'Báo cáo lên trên', 'trước ngày 30/5/2024', date '2024-05-30', 'BEFORE', opens_at,
              to_unit, 'OPEN'
            from reporting_round where id = ?
            """)
        .param(SmallWorld.ROUND)
        .update();
    database.jdbc().sql("delete from obligation").update();
    database
        .jdbc()
        .sql(
            """
            insert into obligation (id, round_id, unit_id, state, deadline_day, deadline_bound,
              due_version, opened_at)
            select 'owes', id, ?, 'OPEN', deadline_day, deadline_bound, 1, opens_at
            from reporting_round where id = 'above'
            """)
        .param(owes)
        .update();
  }
}
