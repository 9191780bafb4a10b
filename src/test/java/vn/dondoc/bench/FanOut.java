package vn.dondoc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import vn.dondoc.obligations.OpeningRounds;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** A round opens and gives its work to all its units. */
final class FanOut implements Bench {
  private static final int SMALL = 1000;
  private static final int SINGLE_CALLS = 500;

  @Override
  public String name() {
    return "fan-out";
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
    try (var ours = databases.get();
        var theirs = databases.get()) {
      Prepared.start(ours, theirs);
      var sides = new Sides(ours, Province.in(ours, settings.units()), theirs);
      Province.in(theirs, settings.units());
      try (var program = Prepared.program(ours);
          var plain = Prepared.pool(theirs)) {
        return new FanOutRounds(program, sides, plain).measure(settings);
      }
    }
  }

  private record Sides(TestDatabase ours, Province world, TestDatabase theirs) {}

  /** Takes turns until all rounds are through. */
  private static final class FanOutRounds {
    private final Stage program;
    private final Sides sides;
    private final DataSource plain;
    private int rounds;

    FanOutRounds(Stage program, Sides sides, DataSource plain) {
      this.program = program;
      this.sides = sides;
      this.plain = plain;
    }

    List<Line> measure(Settings settings) {
      var units = settings.units();
      var medium = Math.min(10_000, units);
      var mediumPairs = new Pairs();
      var largePairs = new Pairs();
      var singles = new Pairs();
      var growth = new Pairs();
      pair(SMALL, new Pairs());
      for (int n = 0; n < settings.rounds(); n++) {
        var small = pair(SMALL, new Pairs());
        pair(medium, mediumPairs);
        var large = units == medium ? mediumPairs.ours() : pair(units, largePairs);
        singles.add(large, oneByOne());
        growth.add(large, small);
      }
      var largest = units == medium ? mediumPairs : largePairs;
      var lines = new ArrayList<Line>();
      if (units > medium) {
        lines.add(line(medium, mediumPairs, "JDBC batches of 500, same rows", "≥ 0.60", "≥ 0.75"));
      }
      lines.add(line(units, largest, "JDBC batches of 500, same rows", "≥ 0.60", "≥ 0.75"));
      lines.add(line(units, singles, "one engine call per unit", "≥ 5", "≥ 8"));
      lines.add(line(units, growth, "1,000 units", "≥ 0.85", "≥ 0.95"));
      return lines;
    }

    private Line line(int units, Pairs pairs, String baseline, String toReach, String stretch) {
      return new Line(
          "fan-out of %,d units".formatted(units),
          sides.ours().vendor(),
          baseline,
          pairs.ours(),
          pairs.theirs(),
          "units/s",
          pairs.ratio(),
          toReach,
          stretch);
    }

    /** Returns the product's units per second. */
    private double pair(int asked, Pairs pairs) {
      var units = Math.min(asked, sides.world().units().size());
      var regime = "r" + ++rounds;
      var round = sides.world().round(regime, units);
      var ours = units / Stopwatch.seconds(this::open);
      var rows = CopiedRows.of(sides.ours(), round, units);
      copyRound(round, regime);
      var theirs = units / Stopwatch.seconds(() -> rows.writeTo(plain));
      System.err.printf(
          "%s %,d units, %,d rows: %,.0f and %,.0f units/s%n",
          sides.ours(), units, rows.size(), ours, theirs);
      pairs.add(ours, theirs);
      return ours;
    }

    private void open() {
      program.bean(OpeningRounds.class).run();
      program.time().settle();
    }

    private void copyRound(String round, String regime) {
      Prepared.round(sides.theirs(), round, regime);
    }

    /** Rows of the engine alone, each start committed by itself. */
    private double oneByOne() {
      var runtime = program.bean(RuntimeService.class);
      var prefix = "single" + rounds + ".";
      return SINGLE_CALLS
          / Stopwatch.seconds(
              () -> {
                for (int n = 0; n < SINGLE_CALLS; n++) {
                  runtime.startProcessInstanceByKey("obligation", prefix + n);
                }
              });
    }
  }
}
