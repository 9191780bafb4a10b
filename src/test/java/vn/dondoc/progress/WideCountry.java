package vn.dondoc.progress;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/**
 * A ministry that asks all communes of all provinces for four reports: as many units as there are
 * since 2025. {@code dp-bo} coordinates. Of the first two reports, due on 20/3 and 20/5/2024, each
 * third is done and each fifth waits.
 */
final class WideCountry {
  static final int PROVINCES = 34;
  static final int COMMUNES = 3_321;
  static final String CASCADE = "bo-2024";
  private static final List<String> SYLLABLES =
      List.of("Tân", "Đông", "Ân", "Bình", "Đức", "Hòa", "Ía", "Lộc", "Mỹ", "Ô", "Phú", "Yên");

  private final JdbcTemplate jdbc;

  private WideCountry(TestDatabase database) {
    this.jdbc = new JdbcTemplate(database.dataSource());
  }

  static void settle(TestDatabase database) {
    var country = new WideCountry(database);
    country.units();
    country.instruction();
    List.of("2024-03-20", "2024-05-20", "2024-08-20", "2024-11-20").forEach(country::round);
  }

  private static String commune(int n) {
    return "xa-" + n;
  }

  private void units() {
    var rows = new ArrayList<Object[]>();
    rows.add(unit("bo", "Bộ", null, "/bo/"));
    for (int n = 0; n < PROVINCES; n++) {
      rows.add(unit("tinh-" + n, "Tỉnh " + name(n), "bo", "/bo/tinh-" + n + "/"));
    }
    for (int n = 0; n < COMMUNES; n++) {
      var province = "tinh-" + n % PROVINCES;
      var path = "/bo/" + province + "/" + commune(n) + "/";
      rows.add(unit(commune(n), "Xã " + name(n), province, path));
    }
    jdbc.batchUpdate(
        """
        insert into unit (id, name, short_name, kind, level, parent_id, valid_from, path)
        values (?, ?, ?, 'ubnd', 'commune', ?, date '2008-08-01', ?)
        """,
        rows);
    jdbc.update("insert into person (id, name, email) values ('dp-bo', 'Người', 'a@example.vn')");
    jdbc.update("insert into assignment values ('dp-bo', 'bo', 'coordinator')");
  }

  private static Object[] unit(String id, String name, String parent, String path) {
    return new Object[] {id, name, name, parent, path};
  }

  private static String name(int n) {
    var size = SYLLABLES.size();
    return SYLLABLES.get(n % size) + " " + SYLLABLES.get(n / size % size) + " " + n;
  }

  private void instruction() {
    jdbc.update(
        """
        insert into instruction (id, symbol, planned_year, issuer, title, status, started_at)
        values (?, '/KH-B', 2024, 'bo', 'Kế hoạch của Bộ', 'RUNNING', ?)
        """,
        CASCADE,
        Timestamp.from(Stage.at("2024-01-02T08:00")));
  }

  private void round(String day) {
    var round = CASCADE + "." + day;
    var due = Date.valueOf(LocalDate.parse(day));
    jdbc.update(
        """
        insert into report_regime (instruction_id, position, code, period_kind, period_year,
          period_index, title, wording, deadline_day, deadline_bound, to_unit)
        values (?, ?, ?, 'MONTH', 2024, ?, 'Báo cáo', 'trước ngày', ?, 'BEFORE', 'bo')
        """,
        CASCADE,
        due.toLocalDate().getMonthValue(),
        day,
        due.toLocalDate().getMonthValue(),
        due);
    jdbc.update(
        """
        insert into reporting_round (id, instruction_id, regime, period_kind, period_year,
          period_index, title, wording, deadline_day, deadline_bound, opens_at, to_unit, state,
          fanned_out)
        values (?, ?, ?, 'MONTH', 2024, ?, 'Báo cáo', 'trước ngày', ?, 'BEFORE', ?, 'bo', 'OPEN',
          true)
        """,
        round,
        CASCADE,
        day,
        due.toLocalDate().getMonthValue(),
        due,
        Timestamp.from(Stage.at("2024-01-02T08:00")));
    obligations(round, day, due);
  }

  private void obligations(String round, String day, Date due) {
    var asked = new ArrayList<Object[]>();
    var owed = new ArrayList<Object[]>();
    var early = day.compareTo("2024-06") < 0;
    for (int n = 0; n < COMMUNES; n++) {
      asked.add(new Object[] {CASCADE, day, n, commune(n)});
      var state = early && n % 3 == 0 ? "ACCEPTED" : early && n % 5 == 0 ? "SUBMITTED" : "OPEN";
      var late = state.equals("ACCEPTED") ? Integer.valueOf(n % 4 == 0 ? 2 : 0) : null;
      owed.add(new Object[] {round + "." + commune(n), round, commune(n), state, due, late});
    }
    jdbc.batchUpdate(
        """
        insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
        values (?, ?, ?, ?, 'REQUIRED')
        """,
        asked);
    jdbc.batchUpdate(
        """
        insert into obligation (id, round_id, unit_id, state, deadline_day, deadline_bound,
          late_days, due_version, opened_at)
        values (?, ?, ?, ?, ?, 'BEFORE', ?, 1, current_timestamp)
        """,
        owed);
  }
}
