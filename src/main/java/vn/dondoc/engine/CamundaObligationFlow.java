package vn.dondoc.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.ObligationFlow;
import vn.dondoc.obligations.ObligationId;

@Component
class CamundaObligationFlow implements ObligationFlow {
  /** By SQL of our own: for a built query the engine writes its SQL anew each time. */
  private static final String TASK_OF =
      """
      select t.* from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
      where e.BUSINESS_KEY_ = #{obligation} and t.TASK_DEF_KEY_ = #{step}
      """;

  private final ProcessEngineConfigurationImpl configuration;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final RepositoryService repository;

  CamundaObligationFlow(ProcessEngine engine) {
    this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.runtime = engine.getRuntimeService();
    this.tasks = engine.getTaskService();
    this.repository = engine.getRepositoryService();
  }

  /**
   * One command around all starts, so that the engine flushes once for the group; by the model's
   * id, which it looks up once and not again for each start.
   */
  @Override
  public void open(List<ObligationId> obligations) {
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              var model = latestModel();
              for (var obligation : obligations) {
                runtime.startProcessInstanceById(model, obligation.value());
              }
              return null;
            });
  }

  private String latestModel() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(ObligationProcess.KEY)
        .latestVersion()
        .singleResult()
        .getId();
  }

  @Override
  public void submitted(ObligationId obligation) {
    submit(obligation, true);
  }

  @Override
  public void fulfilled(ObligationId obligation) {
    submit(obligation, false);
  }

  private void submit(ObligationId obligation, boolean reviewed) {
    complete(
        obligation,
        ObligationProcess.USER_TASK_SUBMIT,
        Map.of(ObligationProcess.REVIEWED, reviewed));
  }

  @Override
  public void accepted(ObligationId obligation) {
    review(obligation, true);
  }

  @Override
  public void returned(ObligationId obligation) {
    review(obligation, false);
  }

  private void review(ObligationId obligation, boolean accepted) {
    complete(
        obligation,
        ObligationProcess.USER_TASK_REVIEW,
        Map.of(ObligationProcess.ACCEPTED, accepted));
  }

  @Override
  public void withdrawn(List<ObligationId> obligations) {
    configuration
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              obligations.forEach(this::withdraw);
              return null;
            });
  }

  private void withdraw(ObligationId obligation) {
    runtime
        .createMessageCorrelation(ObligationProcess.WITHDRAWN)
        .processInstanceBusinessKey(obligation.value())
        .correlate();
  }

  private void complete(ObligationId obligation, String step, Map<String, Object> variables) {
    var task =
        tasks
            .createNativeTaskQuery()
            .sql(TASK_OF)
            .parameter("obligation", obligation.value())
            .parameter("step", step)
            .singleResult();
    if (task == null) {
      throw new IllegalStateException("process of " + obligation + " does not wait at " + step);
    }
    tasks.complete(task.getId(), variables);
  }
}
