package vn.dondoc.bench;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import vn.dondoc.testing.TestDatabase;

/** Reports as one would model them with the engine alone: four reminder timers on each task. */
final class TimerHistory {
  private static final String KEY = "report-with-timers";
  private static final List<Integer> DAYS_BEFORE = List.of(10, 5, 2, 0);

  private final TestDatabase database;

  TimerHistory(TestDatabase database) {
    this.database = database;
  }

  long bytes(int reports) {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("timers");
    configuration.setDataSource(database.dataSource());
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("full");
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    var engine = configuration.buildProcessEngine();
    try {
      engine.getRepositoryService().createDeployment().addModelInstance("r.bpmn", model()).deploy();
      var before = Year.bytes(database);
      for (int n = 0; n < reports; n++) {
        live(engine, "report-" + n);
      }
      return Year.bytes(database) - before;
    } finally {
      engine.close();
    }
  }

  private static BpmnModelInstance model() {
    var task =
        Bpmn.createExecutableProcess(KEY)
            .camundaHistoryTimeToLive(1825)
            .startEvent()
            .userTask("submit");
    for (var days : DAYS_BEFORE) {
      task =
          task.boundaryEvent("before" + days)
              .cancelActivity(false)
              .timerWithDate("${remindAt" + days + "}")
              .serviceTask("remind" + days)
              .camundaExpression("${true}")
              .endEvent()
              .moveToActivity("submit");
    }
    return task.userTask("review").endEvent().done();
  }

  /** Reminded three times, as a unit is that hands in two days before the end. */
  private static void live(ProcessEngine engine, String key) {
    var variables = new java.util.HashMap<String, Object>();
    variables.put("unit", "t0-x0-u0");
    variables.put("dueAt", new Date());
    DAYS_BEFORE.forEach(days -> variables.put("remindAt" + days, new Date()));
    var instance = engine.getRuntimeService().startProcessInstanceByKey(KEY, key, variables);
    engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance.getId())
        .listPage(0, 3)
        .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    complete(engine, instance.getId(), Map.of("documentNumber", "12/BC", "summary", "Đã làm"));
    complete(engine, instance.getId(), Map.of("accepted", true));
  }

  private static void complete(ProcessEngine engine, String instance, Map<String, Object> said) {
    var tasks = engine.getTaskService();
    var task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
    tasks.complete(task.getId(), said);
  }
}
