package vn.dondoc.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.dondoc.progress.Matrices;
import vn.dondoc.progress.MatrixQuery;
import vn.dondoc.progress.Overviews;
import vn.dondoc.testing.Stage;

/**
 * A coordinator's overview and the first page of her matrix; against the engine asked for the same,
 * which knows no unit's name and no deadline and has to hand out every instance.
 */
final class Questions {
  private static final int PAGE = 50;
  private static final int WARMING = 20;

  private final Stage program;
  private final ProcessEngine engine;

  Questions(Stage program) {
    this.program = program;
    this.engine = program.bean(ProcessEngine.class);
  }

  List<Line> measure(Settings settings) {
    var counters = new Pairs();
    var page = new Pairs();
    Prepared.keepCounts(program);
    for (int n = 0; n < WARMING; n++) {
      ask();
    }
    for (int n = 0; n < settings.rounds(); n++) {
      var theirs = 1e3 * Stopwatch.seconds(this::engineAnswers);
      counters.add(1e3 * Stopwatch.seconds(this::overview), theirs);
      page.add(1e3 * Stopwatch.seconds(this::matrix), theirs);
    }
    return List.of(line("overview's counters", counters), line("first page of the matrix", page));
  }

  private void ask() {
    engineAnswers();
    overview();
    matrix();
  }

  private static Line line(String work, Pairs pairs) {
    return new Line(
        work,
        "postgresql",
        "engine's query API",
        pairs.ours(),
        pairs.theirs(),
        "ms",
        pairs.ratio(),
        "≤ 0.02",
        "≤ 0.005");
  }

  private void overview() {
    var overview = program.bean(Overviews.class).of(program.person(Province.COORDINATOR));
    if (overview.cascades().isEmpty()) {
      throw new IllegalStateException("the coordinator sees nothing");
    }
  }

  private void matrix() {
    var who = program.person(Province.COORDINATOR);
    var matrix = program.bean(Matrices.class).of("bench", who, MatrixQuery.all());
    if (matrix.groups().isEmpty()) {
      throw new IllegalStateException("the matrix is empty");
    }
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
