package vn.dondoc.progress;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;
import vn.dondoc.units.VietnameseOrder;

/** One unit with everything an administrator must know before she changes it. */
@Service
public class AdminUnitPages {
  private static final int SHOWN = 20;

  private static final String OWED =
      """
       from obligation o join reporting_round r on r.id = o.round_id
      where o.unit_id = :unit and o.state not in ('ACCEPTED', 'WITHDRAWN')
      """;

  private final JdbcClient client;
  private final Units units;
  private final People people;
  private final DueDates dates;
  private final ZoneId zone;

  AdminUnitPages(JdbcClient client, Units units, People people, DueDates dates, ZoneId zone) {
    this.client = client;
    this.units = units;
    this.people = people;
    this.dates = dates;
    this.zone = zone;
  }

  /** Empty if there is no such unit, or it is not hers to administer. */
  public Optional<UnitDetails> of(String id, Person who) {
    return administered(id, who).map(unit -> details(unit, who));
  }

  private Optional<Unit> administered(String id, Person who) {
    return client
        .sql("select u.id from unit u where u.id = :id and " + AdminScope.ADMINISTERED)
        .param("id", id)
        .param("self", who.id().value())
        .query(String.class)
        .optional()
        .flatMap(found -> units.byId(new UnitId(found)));
  }

  /** Where another unit of hers may lie: units in being that have units below, by name. */
  public List<UnitDetails.Named> parents(Person who) {
    return client
        .sql(
            "select u.id, u.name from unit u where (u.valid_to is null or u.valid_to >= :today)"
                + " and exists (select 1 from unit c where c.parent_id = u.id) and "
                + AdminScope.ADMINISTERED
                + " order by "
                + Alphabet.sql("u.name")
                + " fetch first 500 rows only")
        .param("today", dates.today())
        .param("self", who.id().value())
        .query((row, n) -> new UnitDetails.Named(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .sorted(VietnameseOrder.by(UnitDetails.Named::name))
        .toList();
  }

  private UnitDetails details(Unit unit, Person who) {
    var above = above(unit, who);
    return new UnitDetails(
        unit,
        above,
        !above.isEmpty(),
        open(unit),
        count("select count(*)" + OWED, unit),
        count(
            """
            select count(*) from reporting_round r
            where r.state in ('OPEN', 'OPENING') and (r.to_unit = :unit or r.via_unit = :unit)
            """,
            unit),
        staff(unit),
        record(unit));
  }

  private int count(String sql, Unit unit) {
    return client.sql(sql).param("unit", unit.id().value()).query(Integer.class).single();
  }

  private List<UnitDetails.Named> above(Unit unit, Person who) {
    return client
        .sql(
            "select u.id, u.short_name from unit u where :path like u.path || '%' and u.id <> :unit and "
                + AdminScope.ADMINISTERED
                + " order by length(u.path)")
        .param("path", unit.path())
        .param("unit", unit.id().value())
        .param("self", who.id().value())
        .query((row, n) -> new UnitDetails.Named(row.getString(1), row.getString(2)))
        .list();
  }

  private List<UnitDetails.OpenReport> open(Unit unit) {
    return client
        .sql(
            """
            select o.state, o.deadline_day, o.deadline_bound, r.title, r.kind, r.wording,
              r.deadline_day as round_day, r.deadline_bound as round_bound
            """
                + OWED
                + " order by o.deadline_day, "
                + Alphabet.sql("r.title")
                + " fetch first :shown rows only")
        .param("unit", unit.id().value())
        .param("shown", SHOWN)
        .query(
            (row, n) -> {
              var deadline = Columns.deadline(row, zone);
              return new UnitDetails.OpenReport(
                  row.getString("title"),
                  dates.of(Columns.wording(row), deadline),
                  dates.standing(row, deadline));
            })
        .list();
  }

  private List<UnitDetails.Staff> staff(Unit unit) {
    var roles = new LinkedHashMap<PersonId, TreeSet<Role>>();
    var found = new LinkedHashMap<PersonId, Person>();
    for (var role : Role.values()) {
      for (var person : people.inUnit(unit.id(), role)) {
        found.put(person.id(), person);
        roles.computeIfAbsent(person.id(), id -> new TreeSet<>()).add(role);
      }
    }
    return found.values().stream()
        .sorted(VietnameseOrder.by(Person::name))
        .map(
            person ->
                new UnitDetails.Staff(
                    person, roles.get(person.id()).stream().map(Role::code).toList()))
        .toList();
  }

  private List<UnitDetails.Deed> record(Unit unit) {
    return client
        .sql(
            """
            select e.happened_at, coalesce(p.name, e.actor, '') as actor, e.type, e.before_value,
              e.after_value
            from audit_entry e left join person p on p.id = e.actor
            where e.subject = :subject order by e.happened_at desc fetch first :shown rows only
            """)
        .param("subject", "unit:" + unit.id())
        .param("shown", SHOWN)
        .query(
            (row, n) ->
                new UnitDetails.Deed(
                    row.getTimestamp("happened_at").toInstant(),
                    row.getString("actor"),
                    row.getString("type"),
                    Columns.text(row, "before_value"),
                    Columns.text(row, "after_value")))
        .list();
  }
}
