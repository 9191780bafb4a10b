package vn.dondoc.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What everybody waits for at eight o'clock. */
@Service
public class Herds {
  private static final Duration LATELY = Duration.ofMinutes(5);

  private final Operators operators;
  private final JdbcClient client;
  private final Clock clock;

  Herds(Operators operators, JdbcClient client, Clock clock) {
    this.operators = operators;
    this.client = client;
    this.clock = clock;
  }

  public HerdProgress today(Person who) {
    operators.require(who);
    var now = clock.instant();
    var zone = clock.getZone();
    var midnight = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
    return client
        .sql(
            """
            select
              (select count(*) from obligation where next_signal_at <= :now) as due,
              (select count(*) from outbox_mail where state in ('PENDING', 'CLAIMED')) as waiting,
              (select count(*) from outbox_mail where sent_at > :lately) as lately,
              count(*) as written, count(case when state = 'SENT' then 1 end) as sent
            from outbox_mail where created_at >= :midnight and state <> 'OBSOLETE'
            """)
        .param("now", Timestamp.from(now))
        .param("lately", Timestamp.from(now.minus(LATELY)))
        .param("midnight", Timestamp.from(midnight))
        .query(
            (row, number) ->
                HerdProgress.of(
                    row.getLong("due"),
                    row.getLong("written"),
                    row.getLong("sent"),
                    row.getLong("waiting"),
                    row.getLong("lately"),
                    LATELY,
                    now))
        .single();
  }
}
