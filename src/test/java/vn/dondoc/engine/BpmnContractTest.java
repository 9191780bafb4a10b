package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file of {@code bpmn/} keeps to, so that model and code cannot drift apart. */
class BpmnContractTest {
  private static final String RETRIES = "PT10S,PT1M,PT10M,PT1H,PT6H";

  static Stream<Model> models() throws IOException {
    return Model.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void theProcessIsNamedLikeItsFileAndKeptForFiveYears(Model model) {
    assertThat(model.all(Process.class))
        .singleElement()
        .satisfies(process -> assertThat(process.getId()).isEqualTo(model.name()))
        .satisfies(process -> assertThat(process.isExecutable()).isTrue())
        .satisfies(
            process -> assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyIdIsChosenByRule(Model model) {
    var named = model.all(BaseElement.class).stream().filter(BpmnContractTest::needsAnId).toList();
    assertThat(named)
        .allSatisfy(
            element ->
                assertThat(element.getId()).matches(Prefixes.of(element) + "_[a-z][A-Za-z]*"));
  }

  /** The process follows its file; parts of an element (expressions, definitions) need no id. */
  private static boolean needsAnId(BaseElement element) {
    return !(element instanceof Process)
        && (element instanceof FlowElement || element.getId() != null);
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyStepIsLabelledInVietnamese(Model model) {
    var labelled = model.all(FlowNode.class).stream().filter(node -> !model.isMerge(node)).toList();
    assertThat(labelled)
        .allSatisfy(node -> assertThat(node.getName()).matches("(?s).*[^\\p{ASCII}].*"));
    assertThat(model.all(Event.class))
        .allSatisfy(event -> assertThat(event.getName()).startsWith("Đã "));
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyBranchIsAQuestionWithNamedAnswersAndADefault(Model model) {
    assertThat(branches(model))
        .allSatisfy(
            branch -> {
              assertThat(branch.getName()).endsWith("?");
              assertThat(branch.getDefault()).isNotNull();
              assertThat(model.leaving(branch))
                  .allMatch(flow -> flow.getName() != null)
                  .allMatch(flow -> isConditional(flow) != (flow == branch.getDefault()));
            });
  }

  private static List<ExclusiveGateway> branches(Model model) {
    return model.all(ExclusiveGateway.class).stream().filter(node -> !model.isMerge(node)).toList();
  }

  private static boolean isConditional(SequenceFlow flow) {
    return flow.getConditionExpression() != null;
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyServiceTaskIsAnExclusiveJobNamedLikeItsDelegate(Model model) {
    assertThat(model.all(ServiceTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + bean(task) + "}");
              assertThat(task.isCamundaAsyncBefore()).isTrue();
              assertThat(task.isCamundaExclusive()).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyJobIsRetriedForHoursBeforeSomebodyIsAsked(Model model) {
    var timers =
        model.all(TimerEventDefinition.class).stream().map(it -> (FlowNode) it.getParentElement());
    assertThat(Stream.concat(timers, model.all(ServiceTask.class).stream()))
        .allSatisfy(job -> assertThat(retriesOf(job)).isEqualTo(RETRIES));
  }

  private static String retriesOf(FlowNode job) {
    return job.getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaFailedJobRetryTimeCycle.class)
        .singleResult()
        .getTextContent();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyDelegateExists(Model model) {
    assertThat(model.all(ServiceTask.class))
        .allSatisfy(
            task -> {
              var delegate = bean(task);
              var name = Character.toUpperCase(delegate.charAt(0)) + delegate.substring(1);
              assertThat(Class.forName("vn.dondoc.engine." + name))
                  .isAssignableTo(JavaDelegate.class);
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void unitsAreNeverInstancesOfOneStep(Model model) {
    assertThat(model.all(MultiInstanceLoopCharacteristics.class)).isEmpty();
    assertThat(model.all(CallActivity.class)).isEmpty();
  }

  private static String bean(ServiceTask task) {
    return task.getId().substring("serviceTask_".length());
  }
}
