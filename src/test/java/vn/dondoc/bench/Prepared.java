package vn.dondoc.bench;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** Databases and programs as the benches need them. */
final class Prepared {
  private Prepared() {}

  /** As they are once the program has started on them. */
  static void start(TestDatabase... databases) {
    for (var database : databases) {
      program(database).close();
    }
  }

  /** The whole program; mail waits in the outbox. */
  static Stage program(TestDatabase database, String... more) {
    var settings = new String[more.length + 2];
    settings[0] = "dondoc.practice-mail.enabled=false";
    settings[1] = "spring.mail.host=127.0.0.1";
    System.arraycopy(more, 0, settings, 2, more.length);
    return Stage.on(database, settings);
  }

  /** As every five minutes in real time; virtual time leaves it out, since no page needs it. */
  static void keepCounts(Stage program) {
    program.beans(RecurringWork.class).stream()
        .filter(work -> work.name().equals("keep-counts"))
        .findAny()
        .orElseThrow()
        .run();
  }

  /** Connections for a baseline, with what the program sets for its own. */
  static HikariDataSource pool(TestDatabase database) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(database.url());
    pool.setUsername(database.vendor().equals("h2") ? "sa" : "postgres");
    pool.setMaximumPoolSize(4);
    if (database.vendor().equals("postgresql")) {
      pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    return pool;
  }

  /** An empty round of that id, for rows that point to it. */
  static void round(TestDatabase database, String id, String regime) {
    new JdbcTemplate(database.dataSource())
        .update(
            """
            insert into reporting_round (id, instruction_id, regime, title, wording, deadline_day,
              deadline_bound, opens_at, to_unit, state, period_kind, period_year, period_index)
            values (?, 'bench', ?, 'Báo cáo', 'trước ngày 20/5/2024', date '2024-05-20', 'BEFORE',
              timestamp with time zone '2024-03-01 01:00:00+00', 'vn', 'OPEN', 'SIX_MONTHS', 2024, 1)
            """,
            id,
            regime);
  }
}
