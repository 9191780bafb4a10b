package vn.dondoc.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.obligations.Accepting;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/**
 * What a year of twelve reports of one unit leaves behind: everything of ours, from the obligation
 * to the text of each mail, against the engine alone with a timer per reminder and full history.
 */
final class Year implements Bench {
  private static final int AT_MOST = 50;
  private static final int REPORTS = 12;
  private static final int LISTED = 16;

  @Override
  public String name() {
    return "bytes";
  }

  @Override
  public List<Line> run(Settings settings) {
    var units = Math.min(AT_MOST, settings.units());
    try (var server = DurablePostgres.start();
        var ours = server.fresh();
        var theirs = server.fresh();
        var sink = new SmtpSink()) {
      var product = productBytes(ours, sink, units) / (double) units;
      var timers = new TimerHistory(theirs).bytes(units * REPORTS) / (double) units;
      return List.of(
          new Line(
              "a unit's year of 12 reports",
              "postgresql",
              "engine, a timer per reminder, history full",
              product / 1024,
              timers / 1024,
              "KiB",
              product / timers,
              "≤ 0.35",
              "≤ 0.2"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long productBytes(TestDatabase database, SmtpSink sink, int units) {
    Prepared.start(database);
    var world = Province.in(database, units);
    try (var program = Prepared.program(database, "spring.mail.port=" + sink.port())) {
      var rounds =
          IntStream.range(0, REPORTS)
              .mapToObj(n -> LocalDate.parse("2024-04-20").plusMonths(n))
              .map(day -> world.round("y" + day, units, day, opening(day)))
              .toList();
      keepCascadeOpen(world);
      var before = sizes(database);
      for (int n = 0; n < REPORTS; n++) {
        month(program, rounds.get(n), LocalDate.parse("2024-04-20").plusMonths(n), world);
      }
      Prepared.keepCounts(program);
      var after = sizes(database);
      after.replaceAll((table, size) -> size - before.getOrDefault(table, 0L));
      report(after, units);
      return sum(after);
    }
  }

  /** What a unit's year adds to each table with its indexes, the most first. */
  private static void report(Map<String, Long> grown, int units) {
    grown.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(LISTED)
        .forEach(one -> System.err.printf("%s %.1f KiB%n", one.getKey(), kib(one, units)));
  }

  private static double kib(Map.Entry<String, Long> table, int units) {
    return table.getValue() / 1024.0 / units;
  }

  /** There is no process of the cascade to be told that all is closed. */
  private static void keepCascadeOpen(Province world) {
    world.round("never", 1, LocalDate.parse("2035-04-20"), opening(LocalDate.parse("2035-04-20")));
  }

  private static Instant opening(LocalDate day) {
    return Stage.at(day.minusDays(29) + "T08:00");
  }

  /** Given, reminded some days before, handed in on the last day but one, accepted. */
  private static void month(Stage program, String round, LocalDate day, Province world) {
    program.theClockReaches(day.minusDays(2) + "T10:00");
    new Submits(program, round, world.units()).times(world.units().size(), () -> true);
    var reviewer = program.person("dm-vn-thu");
    for (var unit : world.units()) {
      program.bean(Accepting.class).accept(new ObligationId(round + "." + unit), reviewer);
    }
    program.time().settle();
  }

  /** Of all tables and indexes, packed. */
  static long bytes(TestDatabase database) {
    return sum(sizes(database));
  }

  private static long sum(Map<String, Long> sizes) {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<String, Long> sizes(TestDatabase database) {
    var jdbc = new JdbcTemplate(database.dataSource());
    jdbc.execute("vacuum full analyze");
    var sizes = new HashMap<String, Long>();
    jdbc.query(
        """
        select c.relname, pg_total_relation_size(c.oid) as size from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname = 'public'
        """,
        row -> {
          sizes.put(row.getString("relname"), row.getLong("size"));
        });
    return sizes;
  }
}
