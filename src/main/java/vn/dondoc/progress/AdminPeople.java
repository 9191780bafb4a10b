package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;

/** The people in the units that an administrator administers. */
@Service
public class AdminPeople {
  private static final String HERS =
      " exists (select 1 from assignment theirs join unit u on u.id = theirs.unit_id"
          + " where theirs.person_id = p.id and "
          + AdminScope.ADMINISTERED
          + ")";

  private static final String ROLES =
      "select a.person_id, a.role, u.id, u.short_name, "
          + AdminScope.ADMINISTERED
          + """
           as administered,
          a.role in ('focal-point', 'leader') and not exists (select 1 from assignment b
            where b.unit_id = u.id and b.role = a.role and b.person_id <> a.person_id
          ) as last_of_its_kind,
          (select count(*) from obligation o where o.unit_id = u.id
            and o.state not in ('ACCEPTED', 'WITHDRAWN')) as owed
          from assignment a join unit u on u.id = a.unit_id
          where a.person_id in (:people) order by 5 desc,\s
          """
          + Alphabet.sql("u.short_name")
          + ", a.role";

  private final JdbcClient client;
  private final AdminFinding finding;
  private final People people;

  AdminPeople(JdbcClient client, AdminFinding finding, People people) {
    this.client = client;
    this.finding = finding;
    this.people = people;
  }

  /**
   * @param text of a name, address, account or unit, with or without accents; empty finds all
   */
  public AdminPerson.Page found(String text, Person who, int wanted) {
    var found = finding.page(text, "", who, wanted);
    return new AdminPerson.Page(of(found.ids(), who), found.total(), found.page(), found.pages());
  }

  /** Empty if there is nobody of that id, or none of her units is the administrator's. */
  public Optional<AdminPerson> of(String id, Person who) {
    return client
        .sql("select p.id from person p where p.id = :id and" + HERS)
        .param("id", id)
        .param("self", who.id().value())
        .query(String.class)
        .optional()
        .flatMap(found -> of(List.of(found), who).stream().findFirst());
  }

  List<AdminPerson> of(List<String> ids, Person who) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var roles = roles(ids, who);
    return ids.stream()
        .flatMap(id -> people.byId(new PersonId(id)).stream())
        .map(person -> new AdminPerson(person, roles.getOrDefault(person.id().value(), List.of())))
        .toList();
  }

  private Map<String, List<AdminPerson.RoleIn>> roles(List<String> ids, Person who) {
    var roles = new HashMap<String, List<AdminPerson.RoleIn>>();
    client
        .sql(ROLES)
        .param("people", ids)
        .param("self", who.id().value())
        .query(
            row -> {
              roles
                  .computeIfAbsent(row.getString("person_id"), id -> new ArrayList<>())
                  .add(role(row));
            });
    return roles;
  }

  private static AdminPerson.RoleIn role(ResultSet row) throws SQLException {
    return new AdminPerson.RoleIn(
        row.getString("role"),
        row.getString("id"),
        row.getString("short_name"),
        row.getBoolean("administered"),
        row.getBoolean("last_of_its_kind"),
        row.getInt("owed"));
  }
}
