package vn.dondoc.web.security;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.RealTime;

/**
 * Slows down whoever tries again and again. A try is counted before it is made and forgotten when
 * it succeeds, so that many at once gain nothing. After a day of quiet all is forgotten.
 */
@Repository
class VainTries {
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final JdbcClient client;
  private final RealTime time;

  VainTries(JdbcClient client, RealTime time) {
    this.client = client;
    this.time = time;
  }

  /**
   * Counts a try, unless one of what it is counted by must wait.
   *
   * @return how long still; zero when it may be made now
   */
  @Transactional
  public Duration begin(List<Attempt> attempts) {
    var now = now();
    client
        .sql("delete from vain_try where latest_at < ?")
        .param(Timestamp.from(now.minus(REMEMBERED)))
        .update();
    attempts.forEach(attempt -> makeSureOf(attempt, now));
    var wait = attempts.stream().map(one -> waitOf(one, now)).max(Duration::compareTo);
    if (wait.orElse(Duration.ZERO).isZero()) {
      attempts.forEach(attempt -> count(attempt, now));
    }
    return wait.orElse(Duration.ZERO);
  }

  /** How long the next try waits from now on. */
  Duration waitFor(List<Attempt> attempts) {
    var now = now();
    return attempts.stream()
        .map(attempt -> waitOf(attempt, now))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  void forget(List<Attempt> attempts) {
    attempts.forEach(
        attempt ->
            client.sql("delete from vain_try where key_hash = ?").param(attempt.hash()).update());
  }

  /** No finer than the database keeps it, which would else round it into the future. */
  private Instant now() {
    return time.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private void makeSureOf(Attempt attempt, Instant now) {
    client
        .sql(
            """
            insert into vain_try (key_hash, tries, latest_at, free_at) values (?, 0, ?, ?)
            on conflict do nothing
            """)
        .params(attempt.hash(), Timestamp.from(now), Timestamp.from(now))
        .update();
  }

  private Duration waitOf(Attempt attempt, Instant now) {
    var wait =
        client
            .sql("select free_at from vain_try where key_hash = ? for update")
            .param(attempt.hash())
            .query(Timestamp.class)
            .optional()
            .map(free -> Duration.between(now, free.toInstant()))
            .orElse(Duration.ZERO);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private void count(Attempt attempt, Instant now) {
    var tries =
        1
            + client
                .sql("select tries from vain_try where key_hash = ?")
                .param(attempt.hash())
                .query(Integer.class)
                .single();
    client
        .sql("update vain_try set tries = ?, latest_at = ?, free_at = ? where key_hash = ?")
        .params(
            tries,
            Timestamp.from(now),
            Timestamp.from(now.plus(attempt.pace().after(tries))),
            attempt.hash())
        .update();
  }
}
