package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/**
 * The audit trail of one cascade, for those whose own cascade it is: whoever only follows a branch
 * sees what is owed, not who did what in another house.
 */
@Service
public class AuditLog {
  private static final int PAGE = 50;

  private static final String OF_CASCADE =
      " where e.instruction_id = :cascade and exists (select 1 from instruction i"
          + " where i.id = e.instruction_id and "
          + CascadeScope.OWN
          + ")";

  private static final String FROM =
      """
       from audit_entry e
      left join person p on p.id = e.actor
      left join obligation o on o.id = e.obligation_id
      left join unit u on u.id = o.unit_id
      left join reporting_round r on r.id = e.round_id
      """;

  private static final String LISTED =
      OF_CASCADE
          + " and (cast(:type as varchar) is null or e.type = :type) and "
          + Unaccented.sql("coalesce(p.name, e.actor, '') || ' ' || coalesce(u.name, '')")
          + " like :text";

  private final JdbcClient client;

  AuditLog(JdbcClient client) {
    this.client = client;
  }

  public AuditPage of(String cascade, Person who, AuditQuery query) {
    var parameters = parameters(cascade, who, query);
    var total =
        client
            .sql("select count(*)" + FROM + LISTED)
            .params(parameters)
            .query(Integer.class)
            .single();
    var pages = Math.max(1, (total + PAGE - 1) / PAGE);
    var page = Math.min(Math.max(1, query.page()), pages);
    return new AuditPage(lines(parameters, page), types(parameters), total, page, pages);
  }

  public boolean isOpenTo(String cascade, Person who) {
    return client
            .sql("select count(*) from instruction i where i.id = :cascade and " + CascadeScope.OWN)
            .param("cascade", cascade)
            .param("who", who.actsAs())
            .query(Integer.class)
            .single()
        > 0;
  }

  private List<AuditPage.Line> lines(Map<String, Object> parameters, int page) {
    return client
        .sql(
            """
            select e.*, coalesce(p.name, e.actor) as actor_name, u.name as unit_name,
              r.title as round_title
            """
                + FROM
                + LISTED
                + """
                 order by e.happened_at desc, e.written_no desc
                offset :offset rows fetch next :page rows only
                """)
        .params(parameters)
        .param("offset", (page - 1) * PAGE)
        .param("page", PAGE)
        .query(AuditLog::line)
        .list();
  }

  private List<String> types(Map<String, Object> parameters) {
    return client
        .sql("select distinct e.type from audit_entry e" + OF_CASCADE + " order by e.type")
        .params(parameters)
        .query(String.class)
        .list();
  }

  private static Map<String, Object> parameters(String cascade, Person who, AuditQuery query) {
    var parameters = new HashMap<String, Object>();
    parameters.put("cascade", cascade);
    parameters.put("who", who.actsAs());
    parameters.put("type", query.type().orElse(null));
    parameters.put("text", Unaccented.pattern(query.text()));
    return parameters;
  }

  private static AuditPage.Line line(ResultSet row, int number) throws SQLException {
    return new AuditPage.Line(
        Columns.moment(row, "happened_at").orElseThrow(),
        row.getString("type"),
        Columns.text(row, "actor_name"),
        Columns.text(row, "obligation_id"),
        Columns.text(row, "unit_name"),
        Columns.text(row, "round_title"),
        Columns.text(row, "detail"),
        Columns.text(row, "before_value"),
        Columns.text(row, "after_value"),
        Columns.text(row, "reason"),
        Optional.ofNullable(row.getObject("chain_no", Long.class)));
  }
}
