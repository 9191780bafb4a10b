package vn.dondoc.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.operations.WorkStanding;

/** How the last run of each recurring work went; Quartz itself forgets it. */
@Component
class RunLog {
  private static final int MAX_ERROR = 1000;

  private final JdbcClient client;
  private final Clock clock;

  RunLog(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /** Runs it and notes how that went; what it throws is thrown on. */
  void run(RecurringWork work) {
    var startedAt = clock.instant();
    var from = System.nanoTime();
    try {
      work.run();
      note(work, startedAt, from, null);
    } catch (RuntimeException e) {
      note(work, startedAt, from, shortened(e.toString()));
      throw e;
    }
  }

  private void note(RecurringWork work, Instant startedAt, long from, String error) {
    var took = Duration.ofNanos(System.nanoTime() - from).toMillis();
    var failedAt = error == null ? null : Timestamp.from(startedAt);
    var changed =
        client
            .sql(
                """
                update recurring_run set started_at = ?, took_millis = ?, failed = ?,
                  failed_at = coalesce(cast(? as timestamp with time zone), failed_at),
                  error = coalesce(cast(? as varchar), error)
                where name = ?
                """)
            .param(Timestamp.from(startedAt))
            .param(took)
            .param(error != null)
            .param(failedAt)
            .param(error)
            .param(work.name())
            .update();
    if (changed == 0) {
      client
          .sql(
              """
              insert into recurring_run (name, started_at, took_millis, failed, failed_at, error)
              values (?, ?, ?, ?, ?, ?) on conflict do nothing
              """)
          .param(work.name())
          .param(Timestamp.from(startedAt))
          .param(took)
          .param(error != null)
          .param(failedAt)
          .param(error)
          .update();
    }
  }

  private static String shortened(String error) {
    return error.length() <= MAX_ERROR ? error : error.substring(0, MAX_ERROR);
  }

  /** By name of the work. */
  Map<String, WorkStanding.Run> last() {
    return client.sql("select * from recurring_run").query(RunLog::named).list().stream()
        .collect(Collectors.toMap(Named::name, Named::run));
  }

  private record Named(String name, WorkStanding.Run run) {}

  private static Named named(ResultSet row, int number) throws SQLException {
    var failedAt = row.getTimestamp("failed_at");
    var failure =
        failedAt == null
            ? null
            : new WorkStanding.Failure(failedAt.toInstant(), row.getString("error"));
    return new Named(
        row.getString("name"),
        new WorkStanding.Run(
            row.getTimestamp("started_at").toInstant(),
            Duration.ofMillis(row.getLong("took_millis")),
            row.getBoolean("failed"),
            Optional.ofNullable(failure)));
  }
}
