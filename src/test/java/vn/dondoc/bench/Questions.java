package vn.dondoc.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.dondoc.progress.Matrices;
import vn.dondoc.progress.MatrixQuery;
import vn.dondoc.progress.MatrixQuery.Grouping;
import vn.dondoc.progress.Overviews;
import vn.dondoc.progress.Standing;
import vn.dondoc.testing.Stage;

/**
 * A coordinator's overview and the first page of her matrix; against the engine asked for the same,
 * which knows no unit's name and no deadline and has to hand out every instance.
 */
final class Questions {
  private static final int PAGE = 50;
  private static final int WARMING = 20;
  private static final MatrixQuery ALL = MatrixQuery.all();
  private static final MatrixQuery WORST_FIRST = query(Optional.empty(), "status", Grouping.KIND);
  private static final MatrixQuery HANDED_IN =
      query(Optional.of(Standing.SUBMITTED), "", Grouping.PARENT);

  private final Stage program;
  private final ProcessEngine engine;

  Questions(Stage program) {
    this.program = program;
    this.engine = program.bean(ProcessEngine.class);
  }

  List<Line> measure(Settings settings) {
    var counters = new Pairs();
    var page = new Pairs();
    var worst = new Pairs();
    var narrowed = new Pairs();
    Prepared.keepCounts(program);
    for (int n = 0; n < WARMING; n++) {
      ask();
    }
    for (int n = 0; n < settings.rounds(); n++) {
      var theirs = 1e3 * Stopwatch.seconds(this::engineAnswers);
      counters.add(1e3 * Stopwatch.seconds(this::overview), theirs);
      page.add(millis(ALL), theirs);
      worst.add(millis(WORST_FIRST), theirs);
      narrowed.add(millis(HANDED_IN), theirs);
    }
    return List.of(
        line("overview's counters", counters, "≤ 0.02", "≤ 0.005"),
        line("first page of the matrix", page, "≤ 0.02", "≤ 0.005"),
        line("the same, worst first", worst, "–", "–"),
        line("the same, of what is handed in, below the units above", narrowed, "–", "–"));
  }

  private double millis(MatrixQuery query) {
    return 1e3 * Stopwatch.seconds(() -> matrix(query));
  }

  private void ask() {
    engineAnswers();
    overview();
    List.of(ALL, WORST_FIRST, HANDED_IN).forEach(this::matrix);
  }

  private static Line line(String work, Pairs pairs, String toReach, String stretch) {
    return new Line(
        work,
        "postgresql",
        "engine's query API",
        pairs.ours(),
        pairs.theirs(),
        "ms",
        pairs.ratio(),
        toReach,
        stretch);
  }

  private void overview() {
    var overview = program.bean(Overviews.class).of(program.person(Province.COORDINATOR));
    if (overview.cascades().isEmpty()) {
      throw new IllegalStateException("the coordinator sees nothing");
    }
  }

  private void matrix(MatrixQuery query) {
    var who = program.person(Province.COORDINATOR);
    var matrix = program.bean(Matrices.class).of("bench", who, query);
    if (matrix.groups().isEmpty()) {
      throw new IllegalStateException("the matrix is empty");
    }
  }

  private static MatrixQuery query(Optional<Standing> standing, String sort, Grouping grouping) {
    return new MatrixQuery(standing, "", "", "", sort, grouping, Set.of(), 1);
  }

  private void engineAnswers() {
    var waiting = new HashMap<String, Task>();
    engine
        .getTaskService()
        .createTaskQuery()
        .processDefinitionKey("obligation")
        .list()
        .forEach(task -> waiting.put(task.getProcessInstanceId(), task));
    var instances =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processDefinitionKey("obligation")
            .list();
    var done =
        engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey("obligation")
            .finished()
            .count();
    var counters = counters(instances, waiting);
    var page =
        instances.stream()
            .sorted(Comparator.comparing(ProcessInstance::getBusinessKey))
            .limit(PAGE)
            .toList();
    if (counters.isEmpty() || page.isEmpty() || done < 0) {
      throw new IllegalStateException("the engine knows nothing");
    }
  }

  private static Map<String, Long> counters(
      List<ProcessInstance> instances, Map<String, Task> waiting) {
    return instances.stream()
        .map(one -> waiting.get(one.getId()).getTaskDefinitionKey())
        .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
  }
}
