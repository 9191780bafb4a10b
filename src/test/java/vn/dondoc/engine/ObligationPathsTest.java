package vn.dondoc.engine;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static vn.dondoc.engine.ObligationProcess.ACCEPTED;
import static vn.dondoc.engine.ObligationProcess.END_EVENT_OBLIGATION_FULFILLED;
import static vn.dondoc.engine.ObligationProcess.END_EVENT_OBLIGATION_WITHDRAWN;
import static vn.dondoc.engine.ObligationProcess.EVENT_RETURNED;
import static vn.dondoc.engine.ObligationProcess.REVIEWED;
import static vn.dondoc.engine.ObligationProcess.USER_TASK_REVIEW;
import static vn.dondoc.engine.ObligationProcess.USER_TASK_SUBMIT;
import static vn.dondoc.engine.ObligationProcess.WITHDRAWN;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every way through the model. */
class ObligationPathsTest {
  private final RecordingEngine engine = new RecordingEngine(ObligationProcess.KEY);

  @AfterEach
  void closeTheEngine() {
    engine.close();
  }

  @Test
  void aReturnedObligationIsSubmittedAgainUntilItIsAccepted() {
    var obligation = engine.start();
    assertThat(obligation).isWaitingAt(USER_TASK_SUBMIT);

    complete(task(USER_TASK_SUBMIT, obligation), Map.of(REVIEWED, true));
    assertThat(obligation).isWaitingAt(USER_TASK_REVIEW).hasNotPassed(EVENT_RETURNED);

    complete(task(USER_TASK_REVIEW, obligation), Map.of(ACCEPTED, false));
    assertThat(obligation).hasPassed(EVENT_RETURNED).isWaitingAt(USER_TASK_SUBMIT);

    complete(task(USER_TASK_SUBMIT, obligation), Map.of(REVIEWED, true));
    complete(task(USER_TASK_REVIEW, obligation), Map.of(ACCEPTED, true));
    assertThat(obligation).isEnded().hasPassed(END_EVENT_OBLIGATION_FULFILLED);
  }

  @Test
  void whatNobodyReviewsEndsOnceItIsHandedIn() {
    var plan = engine.start();

    complete(task(USER_TASK_SUBMIT, plan), Map.of(REVIEWED, false));
    assertThat(plan).isEnded().hasNotPassed(USER_TASK_REVIEW);
  }

  @Test
  void aWithdrawnObligationEndsWhereverItWaits() {
    var owed = engine.start();
    engine.tell(WITHDRAWN);
    assertThat(owed).isEnded().hasPassed(END_EVENT_OBLIGATION_WITHDRAWN);

    var handedIn = engine.start();
    complete(task(USER_TASK_SUBMIT, handedIn), Map.of(REVIEWED, true));
    engine.tell(WITHDRAWN);
    assertThat(handedIn).isEnded().hasPassed(END_EVENT_OBLIGATION_WITHDRAWN);
  }
}
