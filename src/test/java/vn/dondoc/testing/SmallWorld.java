package vn.dondoc.testing;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/**
 * A department with three divisions, of which one collects; one instruction with one report, due
 * before 20/5/2024, and whatever a test says is owed. Written with plain SQL, so that no test leans
 * on the code that it tests.
 */
public final class SmallWorld {
  public static final String RECEIVER = "so-vhtt";
  public static final String COLLECTOR = "phong-xdnsvhgd";
  public static final String UNIT = "phong-khtc";
  public static final String OTHER_UNIT = "phong-nt";
  public static final String ROUND = Stage.CASCADE + ".2024-six-months";

  private final JdbcClient jdbc;

  private SmallWorld(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Units, each with focal point {@code dm-…} and leader {@code ld-…}; {@code dp-so} coordinates.
   */
  public static SmallWorld of(TestDatabase database) {
    var world = new SmallWorld(database.jdbc());
    List.of(RECEIVER, COLLECTOR, UNIT, OTHER_UNIT).forEach(world::unit);
    world.person("dp-so", RECEIVER, Role.COORDINATOR);
    return world;
  }

  /** With the instruction and its report, open since 01/3/2024. */
  public static SmallWorld withRound(TestDatabase database) {
    return of(database).instruction().round("OPEN");
  }

  public SmallWorld unit(String id) {
    jdbc.sql(
            """
            insert into unit (id, name, short_name, kind, level, parent_id, valid_from, path)
            values (?, ?, ?, ?, 'province', ?, date '2008-08-01', ?)
            """)
        .params(
            id,
            "Đơn vị " + id,
            id,
            id.equals(RECEIVER) ? "so" : "phong",
            id.equals(RECEIVER) ? null : RECEIVER,
            id.equals(RECEIVER) ? "/so-vhtt/" : "/so-vhtt/" + id + "/")
        .update();
    return person("dm-" + id, id, Role.FOCAL_POINT).person("ld-" + id, id, Role.LEADER);
  }

  public SmallWorld person(String id, String unit, Role role) {
    jdbc.sql("insert into person (id, name, email) values (?, ?, ?)")
        .params(id, "Người " + id, id + "@example.vn")
        .update();
    return assign(id, unit, role.code());
  }

  public SmallWorld assign(String person, String unit, String role) {
    jdbc.sql("insert into assignment (person_id, unit_id, role) values (?, ?, ?)")
        .params(person, unit, role)
        .update();
    return this;
  }

  /** The same person as {@link #person} writes, without a look at the database. */
  public static Person who(String id, String unit, Role role) {
    var assignments = Set.of(new Assignment(new UnitId(unit), role));
    return new Person(new PersonId(id), "Người " + id, id + "@example.vn", assignments);
  }

  public SmallWorld instruction() {
    jdbc.sql(
            """
            insert into instruction (id, symbol, planned_year, issuer, title, status)
            values (?, '/KH-SVHTT', 2024, ?, 'Bình đẳng giới 2024', 'RUNNING')
            """)
        .params(Stage.CASCADE, RECEIVER)
        .update();
    return this;
  }

  public SmallWorld round(String state) {
    jdbc.sql(
            """
            insert into reporting_round (id, instruction_id, regime, period_kind, period_year, period_index,
              title, wording, deadline_day, deadline_bound, opens_at, to_unit, via_unit, state,
              fanned_out)
            values (?, ?, '2024-six-months', 'SIX_MONTHS', 2024, 1, 'Báo cáo 6 tháng', 'trước ngày 20/5/2024',
              date '2024-05-20', 'BEFORE', ?, ?, ?, ?, true)
            """)
        .params(ROUND, Stage.CASCADE, at("2024-03-01T08:00"), RECEIVER, COLLECTOR, state)
        .update();
    return this;
  }

  /** Open since 01/3/2024; its next signal is the first reminder, 04/5/2024 08:00. */
  public SmallWorld owes(String unit) {
    jdbc.sql(
            """
            insert into obligation (id, round_id, unit_id, state, deadline_day, deadline_bound,
              due_version, opened_at, next_signal_at, next_signal_kind, next_signal_step)
            values (?, ?, ?, 'OPEN', date '2024-05-20', 'BEFORE', 1, ?, ?, 'REMINDER', 89)
            """)
        .params(ROUND + "." + unit, ROUND, unit, at("2024-03-01T08:05"), at("2024-05-04T08:00"))
        .update();
    jdbc.sql(
            """
            update reporting_round set total_count = total_count + 1, open_count = open_count + 1
            where id = ?
            """)
        .param(ROUND)
        .update();
    return this;
  }

  private static Timestamp at(String local) {
    return Timestamp.from(Stage.at(local));
  }
}
