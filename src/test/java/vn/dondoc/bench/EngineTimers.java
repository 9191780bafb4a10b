package vn.dondoc.bench;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One BPMN timer per obligation, fired by the engine's own executor as the product tunes it: each
 * writes one notice in the job's transaction.
 */
final class EngineTimers {
  private static final String KEY = "timer-per-obligation";

  private final ProcessEngineConfigurationImpl configuration;
  private final ProcessEngine engine;
  private final JdbcTemplate jdbc;

  EngineTimers(ProcessEngine engine) {
    this.engine = engine;
    this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.jdbc = new JdbcTemplate(configuration.getDataSource());
    deploy();
  }

  private void deploy() {
    var model =
        Bpmn.createExecutableProcess(KEY)
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .intermediateCatchEvent()
            .timerWithDate("${remindAt}")
            .serviceTask()
            .camundaClass(WriteNotice.class.getName())
            .endEvent()
            .done();
    engine.getRepositoryService().createDeployment().addModelInstance("t.bpmn", model).deploy();
  }

  /** Returns how many a second. */
  double perSecond(List<String> obligations) {
    arm(obligations);
    var seconds = Stopwatch.seconds(this::fireAll);
    return obligations.size() / seconds;
  }

  private void arm(List<String> obligations) {
    var due = new Date(ClockUtil.getCurrentTime().getTime() - 1000);
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              for (var obligation : obligations) {
                engine
                    .getRuntimeService()
                    .startProcessInstanceByKey(KEY, obligation, java.util.Map.of("remindAt", due));
              }
              return null;
            });
  }

  private void fireAll() throws InterruptedException {
    var executor = configuration.getJobExecutor();
    executor.start();
    try {
      while (left() > 0) {
        Thread.sleep(20);
      }
    } finally {
      executor.shutdown();
    }
  }

  private int left() {
    return jdbc.queryForObject(
        "select count(*) from act_ru_job where process_def_key_ = ?", Integer.class, KEY);
  }

  /** The one row that the product writes too. */
  public static final class WriteNotice implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
      var source = Context.getProcessEngineConfiguration().getDataSource();
      new JdbcTemplate(source)
          .update(
              """
              insert into notice (id, obligation_id, kind, step, rung, due_version, recipient,
                because, raised_at)
              values (?, ?, 'REMINDER', 1, 0, 1, 'dm-vn-thu', 'FOCAL_POINT', current_timestamp)
              """,
              UUID.randomUUID().toString(),
              execution.getProcessBusinessKey());
    }
  }
}
