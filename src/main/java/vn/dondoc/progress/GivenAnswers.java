package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What the coordinator answered to the findings when a cascade started. */
@Service
public class GivenAnswers {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final JdbcClient client;

  GivenAnswers(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param messageKey of the finding, with what its sentence names
   * @param wording the document's own words
   * @param newDay the right day, when it was corrected
   * @param reason why it may stay, or empty
   */
  public record Line(
      String messageKey,
      List<Object> details,
      String wording,
      Optional<Integer> sourceLine,
      Optional<LocalDate> newDay,
      String reason,
      String who,
      Instant at) {}

  /** In the order of the findings; empty when the cascade is not this person's business. */
  public List<Line> of(String cascade, Person who) {
    return client
        .sql(
            """
            select f.*, p.name as who
            from finding_answer f
            join instruction i on i.id = f.instruction_id
            join person p on p.id = f.answered_by
            where i.id = :id and %s
            order by f.position
            """
                .formatted(CascadeScope.VISIBLE))
        .param("id", cascade)
        .param("who", who.actsAs())
        .query(GivenAnswers::line)
        .list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getString("message_key"),
        details(row.getString("details")),
        row.getString("wording"),
        Optional.ofNullable(row.getObject("source_line", Integer.class)),
        Optional.ofNullable(row.getObject("new_day", LocalDate.class)),
        row.getString("reason"),
        row.getString("who"),
        row.getTimestamp("answered_at").toInstant());
  }

  private static List<Object> details(String stored) {
    return Stream.of(stored.split("\n"))
        .map(text -> DAY.matcher(text).matches() ? (Object) LocalDate.parse(text) : text)
        .toList();
  }
}
