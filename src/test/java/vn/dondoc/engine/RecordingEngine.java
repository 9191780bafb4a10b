package vn.dondoc.engine;

import static java.util.stream.Collectors.toMap;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.reset;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** One model in an engine of its own, whose delegates only note that they were called. */
final class RecordingEngine implements AutoCloseable {
  static final String BUSINESS_KEY = "the-one";

  private final List<String> called = new ArrayList<>();
  private final Map<String, JavaDelegate> answers = new HashMap<>();
  private final String process;
  private final ProcessEngine engine;

  RecordingEngine(String process) {
    var model = Model.named(process);
    this.process = process;
    this.engine = engineKnowing(recorders(model));
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(process + ".bpmn", model.bpmn())
        .deploy();
    init(engine);
  }

  private static ProcessEngine engineKnowing(Map<Object, Object> beans) {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:recording");
    configuration.setJobExecutorActivate(false);
    configuration.setBeans(beans);
    return configuration.buildProcessEngine();
  }

  private Map<Object, Object> recorders(Model model) {
    return model.all(ServiceTask.class).stream()
        .map(task -> task.getId().substring("serviceTask_".length()))
        .collect(toMap(bean -> bean, this::recorder));
  }

  private JavaDelegate recorder(String bean) {
    return execution -> {
      called.add(bean);
      if (answers.containsKey(bean)) answers.get(bean).execute(execution);
    };
  }

  /** What a delegate does besides being noted. */
  void when(String bean, JavaDelegate answer) {
    answers.put(bean, answer);
  }

  ProcessInstance start() {
    return engine.getRuntimeService().startProcessInstanceByKey(process, BUSINESS_KEY);
  }

  void tell(String message) {
    engine.getRuntimeService().correlateMessage(message, BUSINESS_KEY);
  }

  /** Sets the engine's clock, {@code 2024-05-04T08:00:00+07:00}, and runs every job then due. */
  void theClockReaches(String time) {
    ClockUtil.setCurrentTime(date(time));
    var due = engine.getManagementService().createJobQuery().executable().orderByJobDuedate().asc();
    for (var jobs = due.list(); !jobs.isEmpty(); jobs = due.list())
      engine.getManagementService().executeJob(jobs.get(0).getId());
  }

  static Date date(String time) {
    return Date.from(OffsetDateTime.parse(time).toInstant());
  }

  /** The delegates called since the last time this was asked, in order. */
  List<String> called() {
    var names = List.copyOf(called);
    called.clear();
    return names;
  }

  @Override
  public void close() {
    reset();
    ClockUtil.reset();
    engine.close();
  }
}
