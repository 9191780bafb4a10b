package vn.dondoc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** What pages and the works of each minute take with five years behind them, and without. */
final class History implements Bench {
  private static final int PAST = 5;
  private static final int WARMING = 10;

  @Override
  public String name() {
    return "history";
  }

  @Override
  public List<Line> run(Settings settings) {
    try (var server = DurablePostgres.start();
        var fresh = server.fresh();
        var old = server.fresh()) {
      Prepared.start(fresh, old);
      load(fresh, settings.units(), 0);
      load(old, settings.units(), PAST);
      try (var without = opened(fresh);
          var with = opened(old)) {
        return compare(HistoryQuestions.to(with), HistoryQuestions.to(without), settings);
      }
    }
  }

  /** One cascade of all units a year, and one of a commune's own. */
  static void load(TestDatabase database, int units, int past) {
    Province.in(database, units);
    database.jdbc().sql("delete from instruction").update();
    for (var years :
        List.of(
            new Years(database, "k", Province.ROOT, Province.COLLECTOR),
            new Years(database, "c", Province.COMMUNE, null))) {
      years.running(HistoryQuestions.YEAR);
      for (int n = 1; n <= past; n++) {
        years.past(HistoryQuestions.YEAR - n);
      }
    }
    Years.analyze(database);
  }

  static Stage opened(TestDatabase database) {
    var program = Prepared.program(database);
    Prepared.keepCounts(program);
    Years.analyze(database);
    program.theClockReaches(HistoryQuestions.NOW);
    return program;
  }

  private static List<Line> compare(
      Map<String, Runnable> with, Map<String, Runnable> without, Settings settings) {
    var lines = new ArrayList<Line>();
    for (var question : with.entrySet()) {
      var times = new Pairs();
      for (int n = -WARMING; n < 4 * settings.rounds(); n++) {
        var ours = 1e3 * Stopwatch.seconds(question.getValue()::run);
        var theirs = 1e3 * Stopwatch.seconds(without.get(question.getKey())::run);
        if (n >= 0) {
          times.add(ours, theirs);
        }
      }
      lines.add(line(question.getKey(), times));
      System.err.println(lines.get(lines.size() - 1));
    }
    return lines;
  }

  private static Line line(String question, Pairs times) {
    return new Line(
        question + ", five years behind it",
        "postgresql",
        "this year alone",
        times.ours(),
        times.theirs(),
        "ms",
        times.ratio(),
        "≤ 1.2",
        "≤ 1.1");
  }
}
