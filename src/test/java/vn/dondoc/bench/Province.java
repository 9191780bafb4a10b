package vn.dondoc.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/**
 * The country in numbers since July 2025: 34 provinces with 3,321 communes, 15 units in each, every
 * unit with a focal point and a leader. Names are numbered; who collects is the unit {@code
 * vn-thu}.
 */
final class Province {
  static final String ROOT = "vn";
  static final String COLLECTOR = "vn-thu";
  static final String COORDINATOR = "dp-vn";
  static final String LEADER = "ld-vn";
  static final String ADMINISTRATOR = "qt-vn";
  static final String COMMUNE = "t0-x0";
  static final String COMMUNE_COORDINATOR = "dp-t0-x0";
  private static final int PROVINCES = 34;
  private static final int COMMUNES = 3321;
  private static final int UNITS_PER_COMMUNE = 15;
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;
  private final List<String> units;

  private Province(JdbcTemplate jdbc, int units) {
    this.jdbc = jdbc;
    this.units = IntStream.range(0, units).mapToObj(Province::unit).toList();
  }

  /** With the first {@code units} of 49,815, or of as many more as are asked for. */
  static Province in(TestDatabase database, int units) {
    var province = new Province(new JdbcTemplate(database.dataSource()), units);
    province.addAbove(units);
    province.addUnits();
    province.addPeople();
    return province;
  }

  private static String unit(int number) {
    return commune(number / UNITS_PER_COMMUNE) + "-u" + number % UNITS_PER_COMMUNE;
  }

  private static String commune(int number) {
    return province(number) + "-x" + number;
  }

  private static String province(int commune) {
    return "t" + (long) commune % COMMUNES * PROVINCES / COMMUNES;
  }

  private void addAbove(int units) {
    add(List.of(row(ROOT, "so", null, "/vn/"), row(COLLECTOR, "phong", ROOT, "/vn/vn-thu/")));
    add(
        IntStream.range(0, PROVINCES)
            .mapToObj(n -> "t" + n)
            .map(id -> row(id, "ubnd", ROOT, "/vn/" + id + "/"))
            .toList());
    add(
        IntStream.rangeClosed(0, (units - 1) / UNITS_PER_COMMUNE)
            .mapToObj(n -> row(commune(n), "ubnd", province(n), path(n)))
            .toList());
  }

  private static String path(int commune) {
    return "/vn/" + province(commune) + "/" + commune(commune) + "/";
  }

  private void addUnits() {
    add(
        IntStream.range(0, units.size())
            .mapToObj(
                n -> {
                  var commune = n / UNITS_PER_COMMUNE;
                  return row(unit(n), "phong", commune(commune), path(commune) + unit(n) + "/");
                })
            .toList());
  }

  private static Object[] row(String id, String kind, String parent, String path) {
    return new Object[] {id, "Đơn vị " + id, id, kind, parent, path};
  }

  private void add(List<Object[]> rows) {
    insert(
        """
        insert into unit (id, name, short_name, kind, level, parent_id, valid_from, path)
        values (?, ?, ?, ?, 'commune', ?, date '2008-08-01', ?)
        """,
        rows);
  }

  private void addPeople() {
    var ids = new ArrayList<Object[]>();
    for (var unit : units) {
      ids.add(new Object[] {"dm-" + unit, unit, "focal-point"});
      ids.add(new Object[] {"ld-" + unit, unit, "leader"});
    }
    ids.add(new Object[] {COORDINATOR, ROOT, "coordinator"});
    ids.add(new Object[] {LEADER, ROOT, "leader"});
    ids.add(new Object[] {ADMINISTRATOR, ROOT, "administrator"});
    ids.add(new Object[] {COMMUNE_COORDINATOR, COMMUNE, "coordinator"});
    ids.add(new Object[] {"dm-vn-thu", COLLECTOR, "focal-point"});
    insert(
        "insert into person (id, name, email) values (?, ?, ?)",
        ids.stream()
            .map(one -> new Object[] {one[0], "Người " + one[0], one[0] + "@example.vn"})
            .toList());
    insert("insert into assignment (person_id, unit_id, role) values (?, ?, ?)", ids);
    jdbc.update(
        """
        insert into instruction (id, symbol, planned_year, issuer, title, status, started_at,
          started_by)
        values ('bench', '/KH-BENCH', 2024, ?, 'Kế hoạch đo', 'RUNNING', ?, ?)
        """,
        ROOT,
        Timestamp.from(Stage.at("2024-03-01T08:00")),
        COORDINATOR);
  }

  private void insert(String sql, List<Object[]> rows) {
    jdbc.batchUpdate(
        sql,
        rows,
        BATCH,
        (statement, row) -> {
          for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
          }
        });
  }

  /** A round for the first units, due before 20/5/2024; returns its id. It opens on 01/3/2024. */
  String round(String regime, int addressees) {
    return round(regime, addressees, LocalDate.parse("2024-05-20"), Stage.at("2024-03-01T08:00"));
  }

  /** The same, due before that day. */
  String round(String regime, int addressees, LocalDate day, Instant opensAt) {
    insert(
        """
        insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
        values ('bench', ?, ?, ?, 'REQUIRED')
        """,
        IntStream.range(0, addressees)
            .mapToObj(n -> new Object[] {regime, n + 1, units.get(n)})
            .toList());
    jdbc.update(
        """
        insert into report_regime (instruction_id, position, code, period_kind, period_year,
          period_index, title, wording, deadline_day, deadline_bound, to_unit, via_unit)
        values ('bench', (select count(*) + 1 from report_regime), ?, 'SIX_MONTHS', 2024, 1,
          'Báo cáo 6 tháng', 'trước ngày …', ?, 'BEFORE', ?, ?)
        """,
        regime,
        day,
        ROOT,
        COLLECTOR);
    jdbc.update(
        """
        insert into reporting_round (id, instruction_id, regime, period_kind, period_year,
          period_index, title, wording, deadline_day, deadline_bound, opens_at, to_unit, via_unit,
          state)
        values (?, 'bench', ?, 'SIX_MONTHS', 2024, 1, 'Báo cáo 6 tháng', 'trước ngày …', ?,
          'BEFORE', ?, ?, ?, 'PLANNED')
        """,
        "bench." + regime,
        regime,
        day,
        Timestamp.from(opensAt),
        ROOT,
        COLLECTOR);
    return "bench." + regime;
  }

  List<String> units() {
    return units;
  }
}
