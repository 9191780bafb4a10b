package vn.dondoc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.obligations.OpeningRounds;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** What people wait for at their desks, with few and with many reports open. */
final class Desk implements Bench {
  private static final int FEW = 2000;
  private static final int DEEDS = 200;
  private static final int WARMING = 3;

  @Override
  public String name() {
    return "desk";
  }

  @Override
  public List<Line> run(Settings settings) {
    try (var server = DurablePostgres.start();
        var few = server.fresh();
        var many = server.fresh()) {
      return on(few, many, settings);
    }
  }

  private static List<Line> on(TestDatabase few, TestDatabase many, Settings settings) {
    Prepared.start(few, many);
    var small = Province.in(few, Math.min(FEW, settings.units()));
    var large = Province.in(many, settings.units());
    try (var quiet = Prepared.program(few);
        var busy = Prepared.program(many)) {
      var lines = new ArrayList<Line>();
      lines.addAll(submits(opened(quiet, few, small), opened(busy, many, large), busy, settings));
      lines.addAll(new Questions(busy).measure(settings));
      return lines;
    }
  }

  /** As days later: what a database does of itself after so many new rows is done. */
  private static Submits opened(Stage program, TestDatabase database, Province world) {
    var round = world.round("desk", world.units().size());
    program.bean(OpeningRounds.class).run();
    program.time().settle();
    new JdbcTemplate(database.dataSource()).execute("vacuum analyze");
    return new Submits(program, round, world.units());
  }

  private static List<Line> submits(Submits few, Submits many, Stage busy, Settings settings) {
    var bare = new BareTasks(busy.bean(ProcessEngine.class));
    var speed = new Pairs();
    var slowest = new Pairs();
    var open = new Pairs();
    var deeds = Math.min(DEEDS, few.size() / (settings.rounds() + WARMING));
    for (int n = 0; n < WARMING; n++) {
      few.times(deeds, () -> true);
      many.times(deeds, () -> true);
      bare.times(deeds);
    }
    for (int n = 0; n < settings.rounds(); n++) {
      var ours = many.times(deeds, () -> true);
      var theirs = bare.times(deeds);
      var quiet = few.times(deeds, () -> true);
      speed.add(perSecond(ours), perSecond(theirs));
      System.err.printf("submits: %,.0f and %,.0f a second%n", perSecond(ours), perSecond(theirs));
      slowest.add(Quantiles.of(0.95, ours), Quantiles.of(0.95, theirs));
      open.add(Quantiles.median(ours), Quantiles.median(quiet));
    }
    return List.of(
        line("one full submit", "bare taskService.complete", "ops/s", speed, "≥ 0.7", "≥ 0.85"),
        line("one full submit, p95", "bare taskService.complete", "ms", slowest, "≤ 1.5", "≤ 1.5"),
        line("a submit, p50, with all open", "with 2,000 open", "ms", open, "≤ 1.5", "≤ 1.2"));
  }

  private static double perSecond(double[] millis) {
    return 1e3 * millis.length / java.util.Arrays.stream(millis).sum();
  }

  private static Line line(
      String work, String baseline, String unit, Pairs pairs, String toReach, String stretch) {
    return new Line(
        work,
        "postgresql",
        baseline,
        pairs.ours(),
        pairs.theirs(),
        unit,
        pairs.ratio(),
        toReach,
        stretch);
  }

  /** Tasks of the same model in the same engine, completed by their known ids. */
  private static final class BareTasks {
    private final ProcessEngineConfigurationImpl configuration;
    private final ProcessEngine engine;
    private final TaskService tasks;
    private int started;

    BareTasks(ProcessEngine engine) {
      this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
      this.engine = engine;
      this.tasks = engine.getTaskService();
    }

    double[] times(int number) {
      var times = new double[number];
      var ids = ids(number);
      for (int n = 0; n < number; n++) {
        var id = ids.get(n);
        times[n] = 1e3 * Stopwatch.seconds(() -> tasks.complete(id, Map.of("reviewed", true)));
      }
      return times;
    }

    private List<String> ids(int number) {
      var prefix = "bare-" + ++started + "-";
      configuration
          .getCommandExecutorTxRequired()
          .execute(
              context -> {
                for (int n = 0; n < number; n++) {
                  engine.getRuntimeService().startProcessInstanceByKey("obligation", prefix + n);
                }
                return null;
              });
      return tasks.createTaskQuery().processInstanceBusinessKeyLike(prefix + "%").list().stream()
          .map(task -> task.getId())
          .toList();
    }
  }
}
