package vn.dondoc.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.obligations.OpeningRounds;
import vn.dondoc.obligations.RoundFlow;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** All units of a round are to be reminded at one instant. */
final class Herd implements Bench {
  private static final Instant MORNING = Stage.at("2024-05-04T08:00");
  private static final int TIMERS = 1000;
  private static final int SUBMITS = 300;

  @Override
  public String name() {
    return "herd";
  }

  @Override
  public List<Line> run(Settings settings) {
    var lines = new ArrayList<Line>();
    try (var server = DurablePostgres.start()) {
      lines.addAll(on(server::fresh, settings));
    }
    lines.addAll(on(FileDatabase::fresh, new Settings(settings.units() / 10, 3)));
    return lines;
  }

  private List<Line> on(Supplier<TestDatabase> databases, Settings settings) {
    try (var database = databases.get()) {
      Prepared.start(database);
      var world = Province.in(database, settings.units());
      try (var program = Prepared.program(database);
          var plain = Prepared.pool(database)) {
        return new Mornings(database, world, program, plain).measure(settings);
      }
    }
  }

  private static final class Mornings {
    private final TestDatabase database;
    private final JdbcTemplate jdbc;
    private final Stage program;
    private final DataSource plain;
    private final RoundId herd;
    private final Submits submits;
    private final List<String> units;

    Mornings(TestDatabase database, Province world, Stage program, DataSource plain) {
      this.database = database;
      this.jdbc = new JdbcTemplate(database.dataSource());
      this.program = program;
      this.plain = plain;
      this.units = world.units();
      this.herd = new RoundId(world.round("herd", units.size()));
      var others = Math.min(units.size(), 20 * SUBMITS);
      this.submits = new Submits(program, world.round("submits", others), units);
      program.bean(OpeningRounds.class).run();
      program.time().settle();
      calm();
      program.theClockReaches("2024-05-04T07:59");
    }

    /** Nobody else is to be reminded, and no mail waits. */
    private void calm() {
      jdbc.update(
          "update obligation set next_signal_at = ? where round_id = 'bench.submits'",
          Timestamp.from(MORNING.plusSeconds(86_400 * 300)));
      jdbc.update("update notice set dropped_at = current_timestamp");
    }

    List<Line> measure(Settings settings) {
      program.theClockReaches("2024-05-04T08:00");
      var polling = new Pairs();
      var timers = new Pairs();
      var waiting = new Pairs();
      var engine = new EngineTimers(program.bean(ProcessEngine.class));
      raise();
      for (int n = 0; n < settings.rounds(); n++) {
        reset();
        var ours = units.size() / Stopwatch.seconds(this::raise);
        reset();
        var theirs = units.size() / Stopwatch.seconds(this::poll);
        var single = engine.perSecond(obligations(TIMERS));
        reset();
        var each = Math.min(SUBMITS, units.size() / (2 * settings.rounds() + 1));
        waiting.add(submitsDuringHerd(each), p95(submits.times(each, () -> true)));
        System.err.printf(
            "%s herd: %,.0f, polling %,.0f, timers %,.0f a second%n",
            database, ours, theirs, single);
        polling.add(ours, theirs);
        timers.add(ours, single);
      }
      return List.of(
          line(polling, "SKIP LOCKED polling by 500", "≥ 0.5", "≥ 0.8"),
          line(timers, "one engine timer per obligation", "≥ 20", "≥ 40"),
          new Line(
              "submit p95 during the herd",
              database.vendor(),
              "without it",
              waiting.ours(),
              waiting.theirs(),
              "ms",
              waiting.ratio(),
              "≤ 2",
              "≤ 1.3"));
    }

    private Line line(Pairs pairs, String baseline, String toReach, String stretch) {
      return new Line(
          "%,d reminders at one instant".formatted(units.size()),
          database.vendor(),
          baseline,
          pairs.ours(),
          pairs.theirs(),
          "rows/s",
          pairs.ratio(),
          toReach,
          stretch);
    }

    private void raise() {
      program.bean(RoundFlow.class).wake(herd);
      program.time().settle();
      check();
    }

    private void poll() throws java.sql.SQLException {
      new SkipLockedPolling(plain, database.vendor().equals("postgresql"))
          .raise(MORNING, Stage.at("2024-05-10T08:00"));
      check();
    }

    private void check() {
      var written =
          jdbc.queryForObject(
              "select count(*) from notice where kind = 'REMINDER' and step = 89", Integer.class);
      if (written != units.size()) {
        throw new IllegalStateException(written + " reminders instead of " + units.size());
      }
    }

    private void reset() {
      jdbc.update("delete from notice where kind = 'REMINDER'");
      jdbc.update(
          """
          update obligation set next_signal_at = ?, next_signal_kind = 'REMINDER',
            next_signal_step = 89
          where round_id = ?
          """,
          Timestamp.from(MORNING),
          herd.value());
      if (database.vendor().equals("postgresql")) {
        jdbc.execute("vacuum analyze notice");
        jdbc.execute("vacuum analyze obligation");
      }
    }

    private List<String> obligations(int number) {
      return units.stream().limit(number).map(unit -> herd.value() + "." + unit).toList();
    }

    private double submitsDuringHerd(int atMost) {
      var raising = new AtomicBoolean(true);
      var herding =
          CompletableFuture.runAsync(this::raise)
              .whenComplete((done, failure) -> raising.set(false));
      var times = submits.times(atMost, raising::get);
      herding.join();
      return p95(times);
    }

    private static double p95(double[] times) {
      return Quantiles.of(0.95, times);
    }
  }
}
