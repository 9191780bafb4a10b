package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/** What an expression in a model can reach: the delegates of our models and nothing else. */
class EngineAllowListTest {
  private static Stage stage;

  @BeforeAll
  static void open() {
    stage = Stage.on(Databases.h2());
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void theBeansAreExactlyTheDelegatesOfTheModels() throws IOException {
    var delegates =
        Model.all()
            .flatMap(model -> model.all(ServiceTask.class).stream())
            .map(task -> task.getId().substring("serviceTask_".length()))
            .collect(Collectors.toSet());

    var configuration =
        (ProcessEngineConfigurationImpl)
            stage.bean(ProcessEngine.class).getProcessEngineConfiguration();
    assertThat(configuration.getBeans().keySet())
        .map(Object::toString)
        .hasSameElementsAs(delegates);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${jdbcTemplate.execute('drop table outbox_mail')}",
        "${dataSource.connection}",
        "${starting.toString()}",
        "${environment.getProperty('spring.datasource.password')}",
        "${processEngine.name}",
        "${System.getenv()}",
        "${java.lang.System.getenv()}",
        "${Runtime.getRuntime().exec('id')}"
      })
  void anExpressionThatNamesAnythingElseFails(String expression) {
    assertThatThrownBy(() -> evaluate(expression))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("Cannot resolve identifier");
  }

  @Test
  void anExpressionThatNamesADelegateIsUnderstood() {
    evaluate("${openRound.toString()}");
  }

  private static void evaluate(String expression) {
    var engine = stage.bean(ProcessEngine.class);
    var model =
        Bpmn.createExecutableProcess("foreign")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .serviceTask()
            .camundaExpression(expression)
            .endEvent()
            .done();
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance("foreign.bpmn", model)
        .deploy();
    engine.getRuntimeService().startProcessInstanceByKey("foreign");
  }
}
