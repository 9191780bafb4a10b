package vn.dondoc.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What should have happened and has not yet: mails that wait, signals that are due. */
@Service
public class Backlogs {
  /** A timer needs a moment; what is later than this is behind. */
  private static final Duration GRACE = Duration.ofMinutes(2);

  private final Operators operators;
  private final JdbcClient client;
  private final Clock clock;

  Backlogs(Operators operators, JdbcClient client, Clock clock) {
    this.operators = operators;
    this.client = client;
    this.clock = clock;
  }

  public OutboxStanding now(Person who) {
    operators.require(who);
    return measured();
  }

  /** For the program itself, which asks for nobody. */
  OutboxStanding measured() {
    var hours = sentByHour();
    var late = lateSignals();
    return client
        .sql(
            """
            select
              count(case when m.state in ('PENDING', 'CLAIMED') and m.last_error is null
                then 1 end) as waiting,
              min(case when m.state in ('PENDING', 'CLAIMED') and m.last_error is null
                then m.created_at end) as oldest,
              count(case when m.state in ('PENDING', 'CLAIMED') and p.bounced_at is not null
                then 1 end) as held,
              count(case when m.state in ('PENDING', 'CLAIMED') and m.last_error is not null
                then 1 end) as retrying,
              count(case when m.state = 'SENT' and m.in_doubt > 0 then 1 end) as in_doubt,
              count(case when m.state = 'FAILED' then 1 end) as failed
            from outbox_mail m join person p on p.id = m.recipient
            """)
        .query((row, number) -> standing(row, hours, late))
        .single();
  }

  private static OutboxStanding standing(ResultSet row, List<Long> hours, long late)
      throws SQLException {
    return new OutboxStanding(
        row.getLong("waiting"),
        Optional.ofNullable(row.getTimestamp("oldest")).map(Timestamp::toInstant),
        row.getLong("held"),
        row.getLong("retrying"),
        row.getLong("in_doubt"),
        row.getLong("failed"),
        hours,
        late);
  }

  private List<Long> sentByHour() {
    var midnight = midnight();
    var counted = new HashMap<Long, Long>();
    client
        .sql(
            """
            select floor((extract(epoch from sent_at) - :midnight) / 3600.0) as hour_of_day,
              count(*) as sent
            from outbox_mail where sent_at >= :from group by 1
            """)
        .param("midnight", midnight.getEpochSecond())
        .param("from", Timestamp.from(midnight))
        .query(
            row -> {
              counted.put(row.getLong("hour_of_day"), row.getLong("sent"));
            });
    var passed = Duration.between(midnight, clock.instant()).toHours();
    return LongStream.rangeClosed(0, passed)
        .mapToObj(hour -> counted.getOrDefault(hour, 0L))
        .toList();
  }

  private Instant midnight() {
    var zone = clock.getZone();
    return LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
  }

  private long lateSignals() {
    return client
        .sql("select count(*) from obligation where next_signal_at < ?")
        .param(Timestamp.from(clock.instant().minus(GRACE)))
        .query(Long.class)
        .single();
  }

  /** Obligations whose signals nobody could make sense of, and why; all others go on. */
  public List<SetAside> setAside(Person who) {
    operators.require(who);
    return client
        .sql(
            """
            select o.id, u.short_name, r.title, o.set_aside from obligation o
            join unit u on u.id = o.unit_id
            join reporting_round r on r.id = o.round_id
            where o.set_aside is not null order by o.id fetch first 100 rows only
            """)
        .query(
            (row, number) ->
                new SetAside(
                    row.getString("id"),
                    row.getString("short_name") + " · " + row.getString("title"),
                    row.getString("set_aside")))
        .list();
  }
}
