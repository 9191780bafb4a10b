package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.units.Person;

/** Reports by the number under which they were handed in, the latest first. */
@Component
class ReportSearch {
  /** Who follows fewer reports looks through them; who follows more, through all of the time. */
  private static final int FEW_REPORTS = 20_000;

  private static final int FEW_ROUNDS = 1_000;

  private static final String FOLLOWED =
      """
      select r.id, r.total_count from reporting_round r
      join instruction i on i.id = r.instruction_id where
      """
          + ReportScope.FOLLOWS;

  private static final String MATCHING =
      """
      select s.id as submission, s.submitted_at, s.document_number, o.id, r.title,
        u.name as unit_name
      from submission s
      join obligation o on o.id = s.obligation_id
      join reporting_round r on r.id = o.round_id
      join unit u on u.id = o.unit_id
      where s.submitted_at >= :since and
      """
          + Unaccented.contains("s.document_number");

  private static final String OWN =
      """
       and o.unit_id in (select own.unit_id from assignment own
        where own.person_id in (:who) and own.role in ('focal-point', 'leader'))
      """;

  /** As an array, so that PostgreSQL looks each up instead of reading all for a few. */
  private static final String OF_FEW =
      " and o.id = any(array(select f.id from obligation f where f.round_id in (:rounds)))";

  private static final String OF_MANY =
      " and r.id in (select r.id from reporting_round r"
          + " join instruction i on i.id = r.instruction_id where "
          + ReportScope.FOLLOWS
          + ")";

  private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

  private final JdbcClient client;
  private final Clock clock;

  ReportSearch(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /**
   * @param years whether those are wanted, too, that were handed in more than a year ago
   */
  List<Found.ReportHit> find(String text, Person who, boolean years, int atMost) {
    var followed = followed(who);
    var parameters = new HashMap<String, Object>();
    parameters.put("who", who.actsAs());
    parameters.put("rounds", followed.rounds());
    parameters.put("rough", Unaccented.rough(text));
    parameters.put("text", Unaccented.pattern(text));
    parameters.put("since", Timestamp.from(since(years).atStartOfDay(clock.getZone()).toInstant()));
    return client
        .sql(
            "select x.* from ("
                + MATCHING
                + OWN
                + " union "
                + MATCHING
                + (followed.isFew() ? OF_FEW : OF_MANY)
                + ") x order by x.submitted_at desc, x.submission fetch first "
                + atMost
                + " rows only")
        .params(parameters)
        .query(ReportSearch::hit)
        .list();
  }

  private LocalDate since(boolean years) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return years ? BEFORE_ALL : today.minusYears(1);
  }

  private record Followed(List<String> rounds, long reports) {
    boolean isFew() {
      return rounds.size() <= FEW_ROUNDS && reports <= FEW_REPORTS;
    }
  }

  private Followed followed(Person who) {
    var rounds = new ArrayList<>(List.of(""));
    var reports = new ArrayList<Long>();
    client
        .sql(FOLLOWED + " fetch first " + (FEW_ROUNDS + 1) + " rows only")
        .param("who", who.actsAs())
        .query(
            row -> {
              rounds.add(row.getString("id"));
              reports.add(row.getLong("total_count"));
            });
    return new Followed(rounds, reports.stream().mapToLong(Long::longValue).sum());
  }

  private static Found.ReportHit hit(ResultSet row, int number) throws SQLException {
    return new Found.ReportHit(
        row.getString("id"),
        row.getString("document_number"),
        row.getString("title"),
        row.getString("unit_name"));
  }
}
