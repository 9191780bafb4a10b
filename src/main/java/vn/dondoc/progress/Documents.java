package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Documents on record, whether or not they have a cascade of their own. */
@Service
public class Documents {
  private final JdbcClient client;

  Documents(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param started whether it has a cascade
   * @param visible whether that cascade is the reader's to see
   * @param answers id of the obligation that it fulfils, if a unit issued it for that
   */
  public record Page(
      DocumentRef document,
      int year,
      String status,
      boolean started,
      boolean visible,
      Optional<String> answers) {}

  /** Empty as well when neither it nor anything below it is this person's business. */
  public Optional<Page> byId(String id, Person who) {
    return client
        .sql(
            """
            select i.*, u.name as issuer_name,
            """
                + CascadeScope.VISIBLE
                + """
                   as visible
                from instruction i
                join unit u on u.id = i.issuer
                where i.id = :id
                """)
        .param("id", id)
        .param("who", who.actsAs())
        .query(Documents::page)
        .optional()
        .filter(page -> page.visible() || isAnythingVisibleBelow(id, who));
  }

  private boolean isAnythingVisibleBelow(String id, Person who) {
    return client
            .sql(
                """
                select count(*) from instruction i
                join instruction_ancestor b on b.instruction_id = i.id and b.ancestor = :id
                where
                """
                    + CascadeScope.VISIBLE)
            .param("id", id)
            .param("who", who.actsAs())
            .query(Integer.class)
            .single()
        > 0;
  }

  private static Page page(ResultSet row, int number) throws SQLException {
    var status = row.getString("status");
    return new Page(
        ref(row),
        row.getInt("planned_year"),
        status,
        !status.equals("RECORDED"),
        row.getBoolean("visible"),
        Columns.text(row, "answers_obligation"));
  }

  static DocumentRef ref(ResultSet row) throws SQLException {
    return new DocumentRef(
        row.getString("id"),
        Columns.text(row, "number"),
        row.getString("symbol"),
        Columns.day(row, "issued_on"),
        row.getString("issuer_name"),
        row.getString("title"));
  }
}
