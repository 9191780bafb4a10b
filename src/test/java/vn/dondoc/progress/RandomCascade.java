package vn.dondoc.progress;

import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.testing.TestDatabase;

/**
 * A cascade of one to two hundred units of any kind, with names that are hard to sort, in every
 * state that rounds, reports and addressees can be in. The same seed makes the same. {@code dp}
 * coordinates.
 */
final class RandomCascade {
  static final String ID = "k";
  private static final List<String> SYLLABLES =
      List.of(
          "Hòa", "Hoa", "Hoà", "hoàn", "An", "Ăn", "Ân", "Đa", "Da", "D-a", "Ư", "2", "10", "Y");
  private static final List<String> KINDS = List.of("phong", "ubnd", "ban", "truong-hoc");
  private static final List<String> STATES =
      List.of("OPEN", "OPEN", "SUBMITTED", "RETURNED", "ACCEPTED", "ACCEPTED", "WITHDRAWN");
  private static final List<String> DAYS =
      List.of("2024-03-20", "2024-05-20", "2024-05-30", "2024-11-20");

  private final JdbcClient jdbc;
  private final Random random;
  private final int units;

  RandomCascade(TestDatabase database, long seed) {
    this.jdbc = database.jdbc();
    this.random = new Random(seed);
    this.units = 100 + random.nextInt(100);
    addUnits();
    jdbc.sql(
            """
            insert into instruction (id, symbol, planned_year, issuer, title, status, started_at)
            values ('k', '/KH', 2024, 'goc', 'Kế hoạch', 'RUNNING', current_timestamp)
            """)
        .update();
    for (int n = 0; n < DAYS.size(); n++) {
      addRegime("r" + n, DAYS.get(n), n == 3 ? "PLANNED" : n == 0 ? "CLOSED" : "OPEN");
    }
    addUndated();
  }

  private void addUnits() {
    insertUnit("goc", "Gốc", null);
    jdbc.sql("insert into person (id, name, email) values ('dp', 'Người', 'a@example.vn')")
        .update();
    jdbc.sql("insert into assignment values ('dp', 'goc', 'coordinator')").update();
    for (int n = 0; n < 12; n++) {
      insertUnit("t" + n, name(), "goc");
    }
    for (int n = 0; n < units; n++) {
      insertUnit("u" + n, name(), n == 0 ? null : "t" + random.nextInt(12));
    }
  }

  private void insertUnit(String id, String name, String parent) {
    jdbc.sql(
            """
            insert into unit (id, name, short_name, kind, level, parent_id, valid_from, path)
            values (?, ?, ?, ?, 'commune', ?, date '2008-08-01', ?)
            """)
        .params(id, name, name, any(KINDS), parent, "/" + parent + "/" + id + "/")
        .update();
  }

  private String name() {
    return any(SYLLABLES)
        + " "
        + any(SYLLABLES)
        + (random.nextBoolean() ? "" : " " + any(SYLLABLES));
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private void addRegime(String regime, String day, String state) {
    var before = random.nextBoolean();
    if (before) {
      address(regime);
    }
    regime(regime, "ONCE", day);
    if (!before) {
      address(regime);
    }
    jdbc.sql(
            """
            insert into reporting_round (id, instruction_id, regime, period_kind, period_year,
              period_index, title, wording, deadline_day, deadline_bound, opens_at, to_unit, state,
              fanned_out, kind)
            values (?, 'k', ?, 'MONTH', 2024, 1, 'Báo cáo', 'trước', cast(? as date), 'BEFORE',
              current_timestamp, 'goc', ?, ?, ?)
            """)
        .params(
            "k." + regime,
            regime,
            day,
            state,
            !state.equals("PLANNED"),
            any(List.of("PERIODIC", "EVENT")))
        .update();
    if (!state.equals("PLANNED")) {
      owe(regime, day);
    }
  }

  private void regime(String code, String timing, String day) {
    jdbc.sql(
            """
            insert into report_regime (instruction_id, position, code, timing, period_kind,
              period_year, period_index, title, wording, deadline_day, deadline_bound, to_unit)
            values ('k', (select count(*) + 1 from report_regime), ?, ?, 'MONTH', 2024, 1,
              'Báo cáo', 'trước ngày', cast(? as date), 'BEFORE', 'goc')
            """)
        .params(code, timing, day)
        .update();
  }

  private void address(String regime) {
    for (int n = 0; n < units; n++) {
      if (random.nextInt(4) > 0) {
        jdbc.sql("insert into regime_addressee values ('k', ?, ?, ?, 'REQUIRED', ?)")
            .params(regime, n, "u" + n, random.nextInt(20) == 0)
            .update();
      }
    }
  }

  /** Asks units that nothing else asks, so that they have no row until a day is set. */
  private void addUndated() {
    regime("r9", "UNDATED", null);
    insertUnit("x0", name(), "t1");
    jdbc.sql("insert into regime_addressee values ('k', 'r9', 1, 'x0', 'REQUIRED', false)")
        .update();
  }

  private void owe(String regime, String day) {
    jdbc.sql(
            """
            insert into obligation (id, round_id, unit_id, tone, state, deadline_day,
              deadline_bound, due_version, opened_at)
            select 'k.' || d.regime || '.' || d.unit_id, 'k.' || d.regime, d.unit_id, 'REQUIRED',
              'OPEN', cast(? as date), 'BEFORE', 1, current_timestamp
            from regime_addressee d where d.regime = ? and not d.withdrawn
            """)
        .params(day, regime)
        .update();
  }

  /** Some reports move on; some units are withdrawn, come back, are merged, renamed or moved. */
  void goesOn() {
    for (int n = 0; n < units; n++) {
      report("k.r" + random.nextInt(3) + ".u" + random.nextInt(units));
    }
    for (int n = 0; n < 8; n++) {
      withdraw("r" + random.nextInt(4), "u" + random.nextInt(units), random.nextInt(3) > 0);
      merge("u" + random.nextInt(units), "u" + random.nextInt(units));
      change("kind", any(KINDS));
      change("name", name());
      change("parent_id", "t" + random.nextInt(12));
    }
    if (random.nextBoolean()) {
      jdbc.sql("update report_regime set timing = 'ONCE' where code = 'r9'").update();
    }
  }

  private void report(String id) {
    jdbc.sql(
            """
            update obligation set state = ?, late_days = ?, deadline_day = cast(? as date),
              deadline_bound = ?
            where id = ?
            """)
        .params(any(STATES), random.nextInt(3), any(DAYS), any(List.of("BEFORE", "BY")), id)
        .update();
  }

  private void withdraw(String regime, String unit, boolean withdrawn) {
    jdbc.sql("update regime_addressee set withdrawn = ? where regime = ? and unit_id = ?")
        .params(withdrawn, regime, unit)
        .update();
  }

  private void merge(String former, String successor) {
    jdbc.sql(
            """
            update obligation set unit_id = ?, inherited_from = coalesce(inherited_from, ?)
            where unit_id = ? and round_id = ?
            """)
        .params(successor, former, former, "k.r" + random.nextInt(3))
        .update();
  }

  private void change(String column, String value) {
    jdbc.sql("update unit set " + column + " = ? where id = ?")
        .params(value, "u" + random.nextInt(units))
        .update();
  }
}
