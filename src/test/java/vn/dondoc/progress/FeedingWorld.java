package vn.dondoc.progress;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** Written with plain SQL: a small world whose collector owes a report that the round feeds. */
final class FeedingWorld {
  static final String THIRD = "phong-tcpc";
  static final String YEAR_OF_UNIT = Stage.CASCADE + ".2024-year.phong-khtc";

  private static final String ABOVE = Stage.CASCADE + ".above";
  private static final Timestamp AT = Timestamp.from(Stage.at("2024-05-10T08:00"));

  private final TestDatabase database;

  FeedingWorld(TestDatabase database) {
    this.database = database;
    var world = SmallWorld.withRound(database).unit(THIRD);
    var units = List.of(SmallWorld.UNIT, SmallWorld.OTHER_UNIT, THIRD);
    units.forEach(world::owes);
    regime("2024-six-months", "above");
    regime("above", null);
    for (int i = 0; i < units.size(); i++) {
      run(
          """
          insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
          values (?, '2024-six-months', ?, ?, 'REQUIRED')
          """,
          Stage.CASCADE,
          i + 1,
          units.get(i));
    }
    round(ABOVE, "above", "Báo cáo lên trên", "SIX_MONTHS", null);
    owes(ABOVE, SmallWorld.COLLECTOR);
    run(
        """
        insert into indicator (instruction_id, position, code, title, type, by_sex, at_least,
          numerator, denominator, reports)
        values (?, 1, 'dao-tao', 'Được đào tạo', 'PERCENT', true, 50, 'Số được đào tạo', 'Tổng số', '')
        """,
        Stage.CASCADE);
  }

  /**
   * @param figures amount and what it is of, each with women and men
   */
  void handedIn(String unit, String verdict, String figures) {
    var submission = submission("IN_SYSTEM", unit, verdict);
    run(
        """
        insert into submission_figure (submission_id, indicator, amount, amount_female, amount_male,
          out_of, out_of_female, out_of_male, estimate)
        values (?, 'dao-tao', %s, false)
        """
            .formatted(figures),
        submission);
  }

  void handedInBy(String way, String unit) {
    submission(way, unit, "ACCEPTED");
  }

  private String submission(String way, String unit, String verdict) {
    var id = UUID.randomUUID().toString();
    var obligation = SmallWorld.ROUND + "." + unit;
    run(
        """
        insert into submission (id, obligation_id, version, submitted_at, submitted_by, way,
          document_number, summary, late_days, verdict)
        values (?, ?, (select count(*) + 1 from submission where obligation_id = ?), ?, ?, ?, '1/BC',
          'Tóm tắt', 0, ?)
        """,
        id,
        obligation,
        obligation,
        AT,
        "dm-" + unit,
        way,
        verdict);
    var state = verdict == null ? "SUBMITTED" : verdict;
    run("update obligation set state = ? where id = ?", state, obligation);
    return id;
  }

  void isPlanned() {
    run("delete from obligation where round_id = ?", SmallWorld.ROUND);
    run(
        "update reporting_round set state = 'PLANNED', fanned_out = false where id = ?",
        SmallWorld.ROUND);
  }

  /** And the divisions report for the year, too; the report upward is of the year's first half. */
  void sixMonthsFeedTheYearToo() {
    regime("2024-year", "above");
    var round = Stage.CASCADE + ".2024-year";
    round(round, "2024-year", "Báo cáo năm", "YEAR", SmallWorld.COLLECTOR);
    owes(round, SmallWorld.UNIT);
  }

  void reportsUpwardForTheYear() {
    run("update reporting_round set period_kind = 'YEAR' where id = ?", ABOVE);
  }

  private void regime(String code, String feeds) {
    run(
        """
        insert into report_regime (instruction_id, position, code, title, wording, to_unit,
          feeds_instruction, feeds_regime)
        values (?, (select count(*) + 1 from report_regime), ?, ?, 'trước ngày', ?, ?, ?)
        """,
        Stage.CASCADE,
        code,
        code,
        SmallWorld.RECEIVER,
        feeds == null ? null : Stage.CASCADE,
        feeds);
  }

  private void round(String id, String regime, String title, String period, String via) {
    run(
        """
        insert into reporting_round (id, instruction_id, regime, period_kind, period_year,
          period_index, title, wording, deadline_day, deadline_bound, opens_at, to_unit, via_unit,
          state, fanned_out)
        values (?, ?, ?, ?, 2024, 1, ?, 'trước ngày', date '2024-06-20', 'BEFORE', ?, ?, ?, 'OPEN', true)
        """,
        id,
        Stage.CASCADE,
        regime,
        period,
        title,
        AT,
        SmallWorld.RECEIVER,
        via);
  }

  private void owes(String round, String unit) {
    run(
        """
        insert into obligation (id, round_id, unit_id, state, deadline_day, deadline_bound,
          due_version, opened_at)
        values (?, ?, ?, 'OPEN', date '2024-06-20', 'BEFORE', 1, ?)
        """,
        round + "." + unit,
        round,
        unit,
        AT);
  }

  private void run(String sql, Object... params) {
    database.jdbc().sql(sql).params(params).update();
  }
}
