package vn.dondoc.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeople implements People {
  private static final String SELECT =
      """
      select p.id, p.name, p.email, p.bounced_at, p.bounce_reason, a.unit_id, a.role
        from person p left join assignment a on a.person_id = p.id
      """;
  private static final String IN_UNITS =
      """
      select m.unit_id as asked, p.id, p.name, p.email, p.bounced_at, p.bounce_reason,
          a.unit_id, a.role
        from assignment m join person p on p.id = m.person_id
        left join assignment a on a.person_id = p.id
       where m.role = ? and m.unit_id = any(?)
      """;

  private static final String UPDATE =
      """
      update person set name = :name, email = :email,
        bounced_at = case when email = :email then bounced_at end,
        bounce_reason = case when email = :email then bounce_reason end
      where id = :id
      """;

  private final JdbcClient jdbc;

  JdbcPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Person> byId(PersonId id) {
    return sorted(jdbc.sql(SELECT + " where p.id = :id").param("id", id.value())).stream()
        .findFirst();
  }

  @Override
  public List<Person> inUnit(UnitId unit, Role role) {
    return inUnits(Set.of(unit), role).get(unit);
  }

  @Override
  public Map<UnitId, List<Person>> inUnits(Set<UnitId> units, Role role) {
    var found = new HashMap<UnitId, Map<PersonId, Person>>();
    jdbc.sql(IN_UNITS)
        .param(role.code())
        .param(units.stream().map(UnitId::value).toArray(String[]::new))
        .query(
            row -> {
              found
                  .computeIfAbsent(
                      new UnitId(row.getString("asked")), unit -> new LinkedHashMap<>())
                  .merge(new PersonId(row.getString("id")), person(row), JdbcPeople::withBoth);
            });
    return units.stream()
        .collect(
            Collectors.toMap(
                unit -> unit, unit -> sorted(found.getOrDefault(unit, Map.of()).values())));
  }

  @Override
  public List<Person> all() {
    return sorted(jdbc.sql(SELECT));
  }

  @Override
  public List<Person> withEmail(String address) {
    return sorted(
        jdbc.sql(SELECT + " where lower(p.email) = lower(:email)").param("email", address));
  }

  @Override
  public void save(Person person) {
    var columns = Map.of("id", person.id().value(), "name", person.name(), "email", person.email());
    if (jdbc.sql(UPDATE).params(columns).update() == 0) {
      jdbc.sql("insert into person (id, name, email) values (:id, :name, :email)")
          .params(columns)
          .update();
    }
    replaceAssignments(person);
  }

  @Override
  public void takeOver(Person entry) {
    var print = Fingerprint.of(entry);
    var known =
        jdbc.sql("select imported_as from person where id = ? and imported_as = ?")
            .params(entry.id().value(), print)
            .query(String.class)
            .optional();
    if (known.isEmpty()) {
      save(entry);
      jdbc.sql("update person set imported_as = ? where id = ?")
          .params(print, entry.id().value())
          .update();
    }
  }

  @Override
  public boolean bounced(PersonId id, String address, Bounce bounce) {
    return jdbc.sql(
                """
                update person set bounced_at = ?, bounce_reason = ?
                where id = ? and email = ? and bounced_at is null
                """)
            .params(Timestamp.from(bounce.since()), bounce.reason(), id.value(), address)
            .update()
        == 1;
  }

  @Override
  public void arrives(PersonId id) {
    jdbc.sql("update person set bounced_at = null, bounce_reason = null where id = ?")
        .param(id.value())
        .update();
  }

  private void replaceAssignments(Person person) {
    jdbc.sql("delete from assignment where person_id = :id")
        .param("id", person.id().value())
        .update();
    for (var assignment : person.assignments()) {
      jdbc.sql("insert into assignment (person_id, unit_id, role) values (:person, :unit, :role)")
          .param("person", person.id().value())
          .param("unit", assignment.unit().value())
          .param("role", assignment.role().code())
          .update();
    }
  }

  private static List<Person> sorted(JdbcClient.StatementSpec statement) {
    ResultSetExtractor<Map<PersonId, Person>> byId = JdbcPeople::people;
    return sorted(statement.query(byId).values());
  }

  private static List<Person> sorted(Collection<Person> people) {
    return people.stream().sorted(VietnameseOrder.by(Person::name)).toList();
  }

  /** One row per assignment becomes one person. */
  private static Map<PersonId, Person> people(ResultSet rows) throws SQLException {
    var people = new LinkedHashMap<PersonId, Person>();
    while (rows.next()) {
      people.merge(new PersonId(rows.getString("id")), person(rows), JdbcPeople::withBoth);
    }
    return people;
  }

  private static Person person(ResultSet row) throws SQLException {
    var assignments = new HashSet<Assignment>();
    var unit = row.getString("unit_id");
    if (unit != null) {
      var role = Codes.of(Role.values(), Role::code, row.getString("role"));
      assignments.add(new Assignment(new UnitId(unit), role));
    }
    var id = new PersonId(row.getString("id"));
    return new Person(
        id, row.getString("name"), row.getString("email"), assignments, bounce(row), List.of());
  }

  private static Optional<Bounce> bounce(ResultSet row) throws SQLException {
    var since = row.getTimestamp("bounced_at");
    return since == null
        ? Optional.empty()
        : Optional.of(new Bounce(since.toInstant(), row.getString("bounce_reason")));
  }

  private static Person withBoth(Person one, Person other) {
    var assignments = new HashSet<>(one.assignments());
    assignments.addAll(other.assignments());
    return one.withAssignments(assignments);
  }
}
