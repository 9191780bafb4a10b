package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What a cascade asks for with no day. */
@Service
public class CascadeDuties {
  private final JdbcClient client;

  CascadeDuties(JdbcClient client) {
    this.client = client;
  }

  /**
   * A report that is asked for with no day.
   *
   * @param sourceLine of the source where it is written
   */
  public record Line(String unit, String text, Optional<Integer> sourceLine) {}

  /** In the order of the document. */
  public List<Line> undated(String cascade, Person who) {
    return client
        .sql(
            """
            select u.name, d.wording, d.source_line from undated_duty d
            join unit u on u.id = d.unit_id
            join instruction i on i.id = d.instruction_id
            where i.id = :id and %s
            order by d.position
            """
                .formatted(CascadeScope.VISIBLE))
        .param("id", cascade)
        .param("who", who.id().value())
        .query(CascadeDuties::line)
        .list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getString("name"), row.getString("wording"), Columns.number(row, "source_line"));
  }
}
