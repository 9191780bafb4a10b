package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.operations.Trace;
import vn.dondoc.operations.Traces;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/** The processes of the real plan, on the real engine with the real delegates. */
class SoVhttProcessTest {
  private static final String SIX_MONTHS = "svhtt-2024.2024-six-months";
  private static final String UNIT = "phong-khtc";

  private Stage stage;
  private ProcessEngine engine;

  @BeforeEach
  void startTheCascade() {
    stage = Stage.on(Databases.h2());
    engine = stage.bean(ProcessEngine.class);
    init(engine);
    stage.startCascade();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void theCascadePlansItsRoundsAndWaitsUntilAllAreClosed() {
    assertThat(cascade())
        .hasPassedInOrder("serviceTask_checkInstruction", "serviceTask_planRounds")
        .isWaitingAt(InstructionCascadeProcess.EVENT_ALL_ROUNDS_CLOSED);
  }

  @Test
  void aRoundRemindsOnItsDaysThenEscalatesOnItsDaysThenWaits() {
    stage.theClockReaches("2024-03-01T09:00");
    var round = round(SIX_MONTHS);
    for (var day : List.of("2024-05-04", "2024-05-10", "2024-05-15", "2024-05-17")) {
      assertThat(round).isWaitingAt(ReportingRoundProcess.TIMER_NEXT_REMINDER);
      assertThat(timerOf(round)).isEqualTo(Date.from(Stage.at(day + "T08:00")));
      stage.theClockReaches(day + "T09:00");
    }
    for (var day :
        List.of(
            "2024-05-20",
            "2024-05-23",
            "2024-05-27",
            "2024-06-03",
            "2024-06-10",
            "2024-06-17",
            "2024-06-24",
            "2024-07-01",
            "2024-07-08")) {
      assertThat(round).isWaitingAt(ReportingRoundProcess.TIMER_NEXT_ESCALATION);
      assertThat(timerOf(round)).isEqualTo(Date.from(Stage.at(day + "T08:00")));
      stage.theClockReaches(day + "T09:00");
    }
    assertThat(round)
        .isWaitingAt(ReportingRoundProcess.EVENT_ROUND_MOVED)
        .hasPassed("serviceTask_remindUnits", "serviceTask_escalateMisses");
  }

  @Test
  void aMissedDeadlineIsEscalatedAndTheUnitMayStillSubmit() {
    stage.theClockReaches("2024-05-23T09:00");
    var obligation = obligation(UNIT);
    assertThat(obligation).isWaitingAt(ObligationProcess.USER_TASK_SUBMIT);

    stage.submit("six-months", UNIT);
    assertThat(obligation).isWaitingAt(ObligationProcess.USER_TASK_REVIEW);

    stage.accept("six-months", UNIT);
    assertThat(obligation).isEnded();
    assertThat(way())
        .containsExactly(
            "startEvent_obligationOpened",
            ObligationProcess.USER_TASK_SUBMIT,
            ObligationProcess.USER_TASK_REVIEW,
            ObligationProcess.END_EVENT_OBLIGATION_FULFILLED);
  }

  @Test
  void aReturnedReportGoesBackToTheUnitAndTheRoundLooksAgain() {
    stage.theClockReaches("2024-05-14T09:00");
    stage.submit("six-months", UNIT);
    stage.theClockReaches("2024-05-16T10:00");
    stage.giveBack("six-months", UNIT, "Thiếu số liệu");

    assertThat(obligation(UNIT))
        .hasPassed(ObligationProcess.EVENT_RETURNED)
        .isWaitingAt(ObligationProcess.USER_TASK_SUBMIT);
    assertThat(way())
        .containsExactly(
            "startEvent_obligationOpened",
            ObligationProcess.USER_TASK_SUBMIT,
            ObligationProcess.USER_TASK_REVIEW,
            ObligationProcess.EVENT_RETURNED,
            ObligationProcess.USER_TASK_SUBMIT);
    assertThat(timerOf(round(SIX_MONTHS))).isEqualTo(Date.from(Stage.at("2024-05-17T08:00")));
  }

  @Test
  void howeverManyUnitsTheRoundHoldsOneTimer() {
    stage.theClockReaches("2024-03-01T09:00");

    var timers = engine.getManagementService().createJobQuery().timers().list();
    assertThat(timers).hasSize(1);
    assertThat(engine.getTaskService().createTaskQuery().count()).isEqualTo(21);
  }

  @Test
  void theHistoryKeepsOnlyWhereAProcessStood() {
    stage.theClockReaches("2024-05-05T09:00");

    var kept =
        stage
            .bean(JdbcClient.class)
            .sql("select distinct act_type_ from act_hi_actinst")
            .query(String.class)
            .list();
    assertThat(kept)
        .containsExactlyInAnyOrder(
            "serviceTask", "userTask", "intermediateTimer", "intermediateMessageCatch");
  }

  /** As a page shows it; of its steps the history keeps those at which it stood. */
  private List<String> way() {
    var subject = Stage.obligation("six-months", UNIT).value();
    var trace = stage.bean(Traces.class).of(Traces.OBLIGATION, subject).orElseThrow();
    return trace.steps().stream().map(Trace.Step::element).toList();
  }

  private ProcessInstance cascade() {
    return instance(InstructionCascadeProcess.KEY, Stage.CASCADE);
  }

  private ProcessInstance round(String id) {
    return instance(ReportingRoundProcess.KEY, id);
  }

  private ProcessInstance obligation(String unit) {
    return instance(ObligationProcess.KEY, Stage.obligation("six-months", unit).value());
  }

  private ProcessInstance instance(String process, String businessKey) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(businessKey)
        .singleResult();
  }

  private Date timerOf(ProcessInstance round) {
    List<Job> jobs =
        engine.getManagementService().createJobQuery().processInstanceId(round.getId()).list();
    assertThat(jobs).hasSize(1);
    return jobs.get(0).getDuedate();
  }
}
