package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** The cascades that were started, as far as the person who asks may see them. */
@Service
public class Cascades {
  private static final String HEADS =
      """
      select i.*, issuer.name as issuer_name, starter.name as starter_name,
        b.id as basis_id, b.number as basis_number, b.symbol as basis_symbol,
        b.issued_on as basis_issued_on, basis_issuer.name as basis_issuer_name,
        (select coalesce(sum(m.number), 0) from matrix_row_tally m
         where m.instruction_id = i.id and m.addressed) as units,
        (select count(*) from report_regime g
         where g.instruction_id = i.id and g.timing <> 'UNDATED') as reports,
        (select coalesce(sum(d.number), 0) from reporting_round r
         join addressee_tally d on d.instruction_id = r.instruction_id and d.regime = r.regime
         where r.instruction_id = i.id and r.state = 'PLANNED') as to_come,
        (select count(*) from assignment c
         where c.person_id in (:who) and c.role = 'coordinator' and c.unit_id = i.issuer)
          as coordinated
      from instruction i
      join unit issuer on issuer.id = i.issuer
      left join person starter on starter.id = i.started_by
      left join instruction b on b.id = i.basis
      left join unit basis_issuer on basis_issuer.id = b.issuer
      where i.status <> 'RECORDED' and
      """;

  private final JdbcClient client;

  Cascades(JdbcClient client) {
    this.client = client;
  }

  /** Running ones first, then the latest started. */
  public List<CascadeHead> visibleTo(Person who) {
    return listed(who, "");
  }

  /** The latest started first. */
  List<CascadeHead> runningFor(Person who) {
    return listed(who, " and i.status = 'RUNNING'");
  }

  private List<CascadeHead> listed(Person who, String condition) {
    return client
        .sql(
            HEADS
                + CascadeScope.LISTED
                + condition
                + """
                 order by case when i.status = 'RUNNING' then 0 else 1 end, i.started_at desc, i.id
                """)
        .param("who", who.actsAs())
        .query(Cascades::head)
        .list();
  }

  /** All below a document at any distance, as far as she may see their figures. */
  public List<CascadeHead> below(String document, Person who) {
    return client
        .sql(
            HEADS
                + CascadeScope.VISIBLE
                + """
                 and i.id in (select b.instruction_id from instruction_ancestor b
                  where b.ancestor = :id)
                """)
        .param("who", who.actsAs())
        .param("id", document)
        .query(Cascades::head)
        .list();
  }

  /** Empty as well when it is not this person's business. */
  public Optional<CascadeHead> byId(String id, Person who) {
    return client
        .sql(HEADS + CascadeScope.VISIBLE + " and i.id = :id")
        .param("who", who.actsAs())
        .param("id", id)
        .query(Cascades::head)
        .optional();
  }

  private static CascadeHead head(ResultSet row, int number) throws SQLException {
    return new CascadeHead(
        row.getString("id"),
        Columns.text(row, "number"),
        row.getString("symbol"),
        Columns.day(row, "issued_on"),
        row.getString("title"),
        row.getInt("planned_year"),
        row.getString("issuer_name"),
        basis(row),
        row.getString("status"),
        row.getTimestamp("started_at").toInstant(),
        Columns.text(row, "starter_name"),
        Columns.moment(row, "closed_at"),
        row.getInt("units"),
        row.getInt("reports"),
        row.getInt("to_come"),
        row.getInt("coordinated") > 0);
  }

  private static Optional<CascadeHead.Basis> basis(ResultSet row) throws SQLException {
    if (row.getString("basis_id") == null) {
      return Optional.empty();
    }
    return Optional.of(
        new CascadeHead.Basis(
            row.getString("basis_id"),
            Columns.text(row, "basis_number"),
            row.getString("basis_symbol"),
            Columns.day(row, "basis_issued_on"),
            row.getString("basis_issuer_name")));
  }
}
