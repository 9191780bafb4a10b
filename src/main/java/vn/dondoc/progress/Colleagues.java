package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;
import vn.dondoc.units.VietnameseOrder;

/** The people of the units that a person looks after, and who of them is away. */
@Service
public class Colleagues {
  private static final int PAGE = 50;

  private static final String FOUND =
      " from person p where "
          + PeopleScope.LOOKED_AFTER
          + " and "
          + Unaccented.sql(
              """
              p.name || ' ' || p.email || ' ' || coalesce((select string_agg(x.name, ' ')
                from assignment b join unit x on x.id = b.unit_id where b.person_id = p.id), '')
              """)
          + " like :text";

  private final JdbcClient client;
  private final DueDates dates;

  Colleagues(JdbcClient client, DueDates dates) {
    this.client = client;
    this.dates = dates;
  }

  /**
   * @param text of a name, address or unit, with or without accents; empty finds all
   */
  public Colleague.Page of(Person who, String text) {
    var parameters = parameters(who, text);
    var total =
        client.sql("select count(*)" + FOUND).params(parameters).query(Integer.class).single();
    var rows =
        client
            .sql(
                "select p.id, p.name, p.email, p.bounced_at"
                    + FOUND
                    + " order by "
                    + Alphabet.sql("p.name")
                    + ", p.id fetch first :page rows only")
            .params(parameters)
            .param("page", PAGE)
            .query(Colleagues::colleague)
            .list();
    return new Colleague.Page(completed(rows, who), total);
  }

  /** What is left of a person's own absences, earliest first. */
  public List<Away> away(Person who) {
    return away(List.of(who.id().value())).getOrDefault(who.id().value(), List.of());
  }

  /** People in her units, beside and directly above them: who is likely to take her place. */
  public List<Colleague> near(Person who) {
    return client
        .sql(
            """
            select p.id, p.name, p.email, p.bounced_at from person p
            where p.id <> :self and exists (
              select 1 from assignment a
              join unit u on u.id = a.unit_id
              join assignment own on own.person_id = :self
              join unit mine on mine.id = own.unit_id
              where a.person_id = p.id
                and (u.id = mine.id or u.id = mine.parent_id or u.parent_id = mine.parent_id))
            order by %s, p.id fetch first 200 rows only
            """
                .formatted(Alphabet.sql("p.name")))
        .param("self", who.id().value())
        .query(Colleagues::colleague)
        .list();
  }

  private static Map<String, Object> parameters(Person who, String text) {
    var parameters = new HashMap<String, Object>();
    parameters.put("who", who.actsAs());
    parameters.put("self", who.id().value());
    parameters.put("text", Unaccented.pattern(text));
    return parameters;
  }

  private List<Colleague> completed(List<Colleague> rows, Person who) {
    if (rows.isEmpty()) {
      return rows;
    }
    var ids = rows.stream().map(Colleague::id).toList();
    var roles = roles(ids, who);
    var away = away(ids);
    return rows.stream()
        .map(
            row ->
                new Colleague(
                    row.id(),
                    row.name(),
                    row.email(),
                    row.bounced(),
                    roles.getOrDefault(row.id(), List.of()),
                    away.getOrDefault(row.id(), List.of())))
        .sorted(VietnameseOrder.by(Colleague::name))
        .toList();
  }

  private Map<String, List<Colleague.RoleIn>> roles(List<String> people, Person who) {
    var roles = new HashMap<String, List<Colleague.RoleIn>>();
    client
        .sql(
            "select a.person_id, a.role, u.id, u.short_name, "
                + PeopleScope.UNIT_LOOKED_AFTER
                + """
                 as looked_after
                from assignment a join unit u on u.id = a.unit_id
                where a.person_id in (:people) order by\s
                """
                + Alphabet.sql("u.short_name")
                + ", a.role")
        .param("people", people)
        .param("who", who.actsAs())
        .param("self", who.id().value())
        .query(
            row -> {
              roles
                  .computeIfAbsent(row.getString("person_id"), id -> new ArrayList<>())
                  .add(
                      new Colleague.RoleIn(
                          row.getString("role"),
                          row.getString("id"),
                          row.getString("short_name"),
                          row.getBoolean("looked_after")));
            });
    return roles;
  }

  private Map<String, List<Away>> away(List<String> people) {
    var away = new HashMap<String, List<Away>>();
    client
        .sql(
            """
            select a.*, s.name as substitute_name from absence a
            left join person s on s.id = a.substitute
            where a.person_id in (:people) and a.cancelled_at is null and a.to_day >= :today
            order by a.from_day
            """)
        .param("people", people)
        .param("today", dates.today())
        .query(
            row -> {
              away.computeIfAbsent(row.getString("person_id"), id -> new ArrayList<>())
                  .add(away(row));
            });
    return away;
  }

  private static Away away(ResultSet row) throws SQLException {
    return new Away(
        row.getString("id"),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        Columns.text(row, "substitute_name"),
        row.getString("reason"));
  }

  private static Colleague colleague(ResultSet row, int number) throws SQLException {
    return new Colleague(
        row.getString("id"),
        row.getString("name"),
        row.getString("email"),
        row.getTimestamp("bounced_at") != null,
        List.of(),
        List.of());
  }
}
