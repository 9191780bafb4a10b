package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.obligations.RoundFlow;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/** Two reminders are due: on 04/5 and on 10/5/2024 at 08:00. Something happens to the process. */
class RoundWakingTest {
  private static final RoundId ROUND = new RoundId(Stage.CASCADE + ".2024-six-months");
  private static final String UNIT = "phong-khtc";

  private Stage stage;

  @BeforeEach
  void start() {
    stage = Stage.on(Databases.h2());
    stage.startCascade();
    stage.theClockReaches("2024-05-03T09:00");
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aLostTimerIsMadeGoodByTheReconcilerAndTheRoundWaitsAgain() {
    var management = stage.bean(ManagementService.class);
    for (var job : management.createJobQuery().processInstanceId(instance().getId()).list()) {
      management.deleteJob(job.getId());
    }
    assertThat(stage.bean(RoundFlow.class).isWaiting(ROUND, Optional.empty())).isFalse();

    stage.theClockReaches("2024-05-11T09:00");

    assertThat(reminders())
        .containsExactly("REMINDER 2024-05-04 08:03", "REMINDER 2024-05-10 08:00");
    assertThat(stage.bean(RoundFlow.class).isWaiting(ROUND, Optional.empty())).isTrue();
    assertThat(openReports()).isEqualTo(21);
  }

  @Test
  void aLostProcessIsStartedAnewAndNothingIsOpenedTwice() {
    stage.bean(RuntimeService.class).deleteProcessInstance(instance().getId(), "lost");

    stage.theClockReaches("2024-05-11T09:00");

    assertThat(reminders())
        .containsExactly("REMINDER 2024-05-04 08:03", "REMINDER 2024-05-10 08:00");
    assertThat(stage.bean(RoundFlow.class).isWaiting(ROUND, Optional.empty())).isTrue();
    assertThat(openReports()).isEqualTo(21);
  }

  /** So it is when the program was killed between a hand-in and the look at what comes next. */
  @Test
  void aTimerThatWouldFireTooLateIsSetAnewBeforeAnythingIsLate() {
    var management = stage.bean(ManagementService.class);
    for (var job : management.createJobQuery().processInstanceId(instance().getId()).list()) {
      management.setJobDuedate(job.getId(), Date.from(Stage.at("2024-05-20T08:00")));
    }
    var next = Optional.of(Stage.at("2024-05-04T08:00"));
    assertThat(stage.bean(RoundFlow.class).isWaiting(ROUND, next)).isFalse();

    stage.beans(RecurringWork.class).stream()
        .filter(work -> work.name().equals("reconcile"))
        .forEach(RecurringWork::run);
    stage.time().settle();
    stage.theClockReaches("2024-05-11T09:00");

    assertThat(reminders())
        .containsExactly("REMINDER 2024-05-04 08:00", "REMINDER 2024-05-10 08:00");
  }

  @Test
  void wakingEarlyOrTwiceDoesNoHarm() {
    var flow = stage.bean(RoundFlow.class);
    flow.wake(ROUND);
    flow.wake(ROUND);
    stage.time().settle();
    assertThat(reminders()).isEmpty();
    stage.theClockReaches("2024-05-04T08:00");
    flow.wake(ROUND);
    stage.theClockReaches("2024-05-11T09:00");

    assertThat(reminders())
        .containsExactly("REMINDER 2024-05-04 08:00", "REMINDER 2024-05-10 08:00");
    assertThat(flow.isWaiting(ROUND, Optional.empty())).isTrue();
  }

  private List<String> reminders() {
    return stage.told("six-months", UNIT).stream()
        .filter(line -> line.startsWith("REMINDER"))
        .toList();
  }

  private long openReports() {
    return stage.timeline().stream().filter(event -> event.type().equals("OPENED")).count();
  }

  private ProcessInstance instance() {
    return stage
        .bean(RuntimeService.class)
        .createProcessInstanceQuery()
        .processDefinitionKey(ReportingRoundProcess.KEY)
        .processInstanceBusinessKey(ROUND.value())
        .singleResult();
  }
}
