package vn.dondoc.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What a coordinator has just sent and may still take back. */
@Service
public class UndoableChases {
  /** As long as their mails are held. */
  private static final Duration HOLD = Duration.ofSeconds(30);

  private final JdbcClient client;
  private final Clock clock;

  UndoableChases(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /**
   * @param act by which it is taken back
   * @param units how many it reaches
   * @param leavesAt when its mails go
   */
  public record Line(String act, int units, Instant leavesAt) {}

  /** Latest first; seldom more than one. */
  public List<Line> of(String cascade, Person who) {
    return client
        .sql(
            """
            select c.act, min(c.sent_at) as sent_at, count(distinct o.unit_id) as units
            from chaser c
            join obligation o on o.id = c.obligation_id
            join reporting_round r on r.id = o.round_id
            where r.instruction_id = :id and c.act is not null and c.undone_at is null
              and c.sent_at >= :since
              and exists (select 1 from assignment a where a.person_id in (:who)
                and a.role = 'coordinator' and a.unit_id = r.to_unit)
            group by c.act
            order by sent_at desc
            """)
        .param("id", cascade)
        .param("who", who.actsAs())
        .param("since", Timestamp.from(clock.instant().minus(HOLD)))
        .query(
            (row, number) ->
                new Line(
                    row.getString("act"),
                    row.getInt("units"),
                    row.getTimestamp("sent_at").toInstant().plus(HOLD)))
        .list();
  }
}
