package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;
import vn.dondoc.units.VietnameseOrder;

/** Finds documents, reports, units and people, as far as they are the asker's business. */
@Service
public class Searching {
  private static final int SHOWN = 20;

  private static final String DOCUMENTS =
      """
      select d.*, u.short_name as issuer_name from instruction d join unit u on u.id = d.issuer
      where d.id in (
        select i.id from instruction i where
      """
          + CascadeScope.VISIBLE
          + """
             union select b.ancestor from instruction_ancestor b
            join instruction i on i.id = b.instruction_id where
          """
          + CascadeScope.VISIBLE
          + ") and "
          + Unaccented.contains("coalesce(d.number, '') || ' ' || d.symbol || ' ' || d.title")
          + " order by d.planned_year desc, d.issued_on desc, d.id";

  private static final String UNITS =
      """
      select u.id, u.name, above.name as above_name from unit u
      left join unit above on above.id = u.parent_id
      where
      """
          + Unaccented.contains("u.name || ' ' || u.short_name")
          + " and "
          + UnitScope.KNOWN
          + " order by length(u.path) - length(replace(u.path, '/', '')), "
          + Alphabet.sql("u.name")
          + ", u.id";

  private static final String PEOPLE =
      """
      select p.id, p.name, p.email from person p
      where
      """
          + Unaccented.contains("p.name || ' ' || p.email")
          + " and (p.id = :self or "
          + PeopleScope.REACHED
          + ") order by "
          + Alphabet.sql("p.name")
          + ", p.id";

  private static final String ROLES =
      """
      select distinct u.id, u.short_name as name, cast(null as varchar) as above_name
      from assignment a join unit u on u.id = a.unit_id where a.person_id = :person order by u.id
      """;

  private final JdbcClient client;
  private final ReportSearch reports;

  Searching(JdbcClient client, ReportSearch reports) {
    this.client = client;
    this.reports = reports;
  }

  /**
   * @param text part of a number, title or name, with or without accents; blank finds nothing
   * @param years whether reports are wanted, too, that were handed in more than a year ago
   */
  public Found find(String text, Person who, boolean years) {
    if (text.isBlank()) {
      return new Found(none(), none(), none(), none());
    }
    var asked =
        Map.of(
            "rough", Unaccented.rough(text),
            "text", Unaccented.pattern(text),
            "who", who.actsAs(),
            "self", who.id().value());
    return new Found(
        part(DOCUMENTS, asked, Searching::document),
        part(reports.find(text, who, years, SHOWN + 1)),
        part(UNITS, asked, Searching::unit),
        part(PEOPLE, asked, this::person));
  }

  private static <T> Found.Part<T> none() {
    return new Found.Part<>(List.of(), false);
  }

  private <T> Found.Part<T> part(String sql, Map<String, ?> asked, RowMapper<T> mapper) {
    var hits =
        client
            .sql(sql + " fetch first " + (SHOWN + 1) + " rows only")
            .params(asked)
            .query(mapper)
            .list();
    return part(hits);
  }

  private static <T> Found.Part<T> part(List<T> hits) {
    return new Found.Part<>(hits.stream().limit(SHOWN).toList(), hits.size() > SHOWN);
  }

  private static Found.DocumentHit document(ResultSet row, int number) throws SQLException {
    return new Found.DocumentHit(Documents.ref(row), !row.getString("status").equals("RECORDED"));
  }

  private static Found.UnitHit unit(ResultSet row, int number) throws SQLException {
    return new Found.UnitHit(
        row.getString("id"), row.getString("name"), Columns.text(row, "above_name"));
  }

  private Found.PersonHit person(ResultSet row, int number) throws SQLException {
    var id = row.getString("id");
    var units =
        client.sql(ROLES).param("person", id).query(Searching::unit).list().stream()
            .sorted(VietnameseOrder.by(Found.UnitHit::name))
            .toList();
    return new Found.PersonHit(id, row.getString("name"), row.getString("email"), units);
  }
}
