package vn.dondoc.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.progress.AdminTallies;
import vn.dondoc.progress.Calendars;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.Leading;
import vn.dondoc.progress.MailQuery;
import vn.dondoc.progress.Mails;
import vn.dondoc.progress.Matrices;
import vn.dondoc.progress.MatrixQuery;
import vn.dondoc.progress.Overviews;
import vn.dondoc.progress.ReviewQuery;
import vn.dondoc.progress.Searching;
import vn.dondoc.progress.Tallies;
import vn.dondoc.progress.Tasks;
import vn.dondoc.progress.WaitingReports;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** What pages and the works of each minute take with five years behind them, and without. */
final class History implements Bench {
  private static final int YEAR = 2024;
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
        return compare(questions(with), questions(without), settings);
      }
    }
  }

  private static void load(TestDatabase database, int units, int past) {
    Province.in(database, units);
    database.jdbc().sql("delete from instruction").update();
    database.jdbc().sql("insert into assignment values ('dp-vn', 'vn', 'administrator')").update();
    var years = new Years(database);
    years.running(YEAR);
    for (int n = 1; n <= past; n++) {
      years.past(YEAR - n);
    }
    years.analyze();
  }

  private static Stage opened(TestDatabase database) {
    var program = Prepared.program(database);
    work(program, "keep-counts").run();
    new Years(database).analyze();
    program.theClockReaches("2024-05-14T09:00");
    return program;
  }

  /** By what they are called. */
  private static Map<String, Runnable> questions(Stage program) {
    var coordinator = program.person(Province.COORDINATOR);
    var unit = program.person("dm-t0-x0-u0");
    var leader = program.person("ld-t0-x0-u0");
    var collector = program.person("dm-vn-thu");
    var today = Stage.at("2024-05-14T09:00").atZone(Stage.ZONE).toLocalDate();
    var all = new LinkedHashMap<String, Runnable>();
    all.put("/overview", () -> program.bean(Overviews.class).of(coordinator));
    all.put("/cascades", () -> cascades(program));
    all.put(
        "matrix",
        () -> program.bean(Matrices.class).of("k" + YEAR, coordinator, MatrixQuery.all()));
    all.put("/tasks", () -> program.bean(Tasks.class).of(unit));
    all.put("/reviews", () -> program.bean(WaitingReports.class).of(collector, ReviewQuery.ALL));
    all.put(
        "/mails",
        () ->
            program
                .bean(Mails.class)
                .of(coordinator, new MailQuery(Optional.empty(), Optional.empty(), "", 1)));
    all.put("/search", () -> program.bean(Searching.class).find("thang 5", coordinator));
    all.put(
        "/calendar",
        () ->
            program
                .bean(Calendars.class)
                .of(coordinator, today.withDayOfMonth(1), today.plusDays(30)));
    all.put("/leader", () -> program.bean(Leading.class).of(leader, YEAR));
    all.put("/admin", () -> program.bean(AdminTallies.class).of(coordinator));
    for (var name : List.of("reconcile", "open-periods", "dispatch-mail", "daily-digest")) {
      all.put(name, work(program, name)::run);
    }
    return all;
  }

  private static void cascades(Stage program) {
    var who = program.person(Province.COORDINATOR);
    var seen = program.bean(Cascades.class).visibleTo(who);
    program.bean(Tallies.class).of(seen, who);
  }

  private static RecurringWork work(Stage program, String name) {
    return program.beans(RecurringWork.class).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
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
