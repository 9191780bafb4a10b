package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.dondoc.engine.ReportingRoundProcess.CLOSE;
import static vn.dondoc.engine.ReportingRoundProcess.END_EVENT_ROUND_CLOSED;
import static vn.dondoc.engine.ReportingRoundProcess.ESCALATE;
import static vn.dondoc.engine.ReportingRoundProcess.EVENT_ROUND_MOVED;
import static vn.dondoc.engine.ReportingRoundProcess.NEXT_SIGNAL_AT;
import static vn.dondoc.engine.ReportingRoundProcess.NEXT_STEP;
import static vn.dondoc.engine.ReportingRoundProcess.REMIND;
import static vn.dondoc.engine.ReportingRoundProcess.ROUND_MOVED;
import static vn.dondoc.engine.ReportingRoundProcess.TIMER_NEXT_ESCALATION;
import static vn.dondoc.engine.ReportingRoundProcess.TIMER_NEXT_REMINDER;
import static vn.dondoc.engine.ReportingRoundProcess.UNITS_REMAIN;
import static vn.dondoc.engine.ReportingRoundProcess.WAIT;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every way through the model, with nothing behind the delegates. */
class ReportingRoundPathsTest {
  private static final String OPENING = "2024-04-01T08:00:00+07:00";
  private static final String REMINDER = "2024-05-04T08:00:00+07:00";
  private static final String ESCALATION = "2024-05-20T08:00:00+07:00";

  private final RecordingEngine engine = new RecordingEngine(ReportingRoundProcess.KEY);

  @AfterEach
  void closeTheEngine() {
    engine.close();
  }

  @Test
  void aRoundFansOutInGroupsThenRemindsEscalatesWaitsAndCloses() {
    groups(true, true, false);
    steps(at(REMIND, REMINDER), at(ESCALATE, ESCALATION), step(WAIT), step(CLOSE));

    var round = engine.start();
    engine.theClockReaches(OPENING);
    assertThat(round).isWaitingAt(TIMER_NEXT_REMINDER);
    assertThat(engine.called())
        .containsExactly(
            "openRound", "fanOutGroup", "fanOutGroup", "fanOutGroup", "findNextSignal");

    engine.theClockReaches(REMINDER);
    assertThat(round).isWaitingAt(TIMER_NEXT_ESCALATION);
    assertThat(engine.called()).containsExactly("remindUnits", "findNextSignal");

    engine.theClockReaches(ESCALATION);
    assertThat(round).isWaitingAt(EVENT_ROUND_MOVED);
    assertThat(engine.called()).containsExactly("escalateMisses", "findNextSignal");

    engine.tell(ROUND_MOVED);
    engine.theClockReaches(ESCALATION);
    assertThat(round).isEnded().hasPassed(END_EVENT_ROUND_CLOSED);
    assertThat(engine.called()).containsExactly("findNextSignal", "closeRound");
  }

  @Test
  void nothingIsSentBeforeItsTime() {
    groups(false);
    steps(at(REMIND, REMINDER));

    var round = engine.start();
    engine.theClockReaches("2024-05-04T07:59:59+07:00");
    assertThat(round).isWaitingAt(TIMER_NEXT_REMINDER);
    assertThat(engine.called()).doesNotContain("remindUnits");
  }

  private void groups(Boolean... unitsRemain) {
    var left = new ArrayDeque<>(List.of(unitsRemain));
    engine.when("fanOutGroup", execution -> execution.setVariable(UNITS_REMAIN, left.remove()));
  }

  @SafeVarargs
  private void steps(Map<String, Object>... steps) {
    Queue<Map<String, Object>> ahead = new ArrayDeque<>(List.of(steps));
    engine.when("findNextSignal", execution -> execution.setVariables(ahead.remove()));
  }

  private static Map<String, Object> at(String step, String time) {
    return Map.of(NEXT_STEP, step, NEXT_SIGNAL_AT, RecordingEngine.date(time));
  }

  private static Map<String, Object> step(String step) {
    return Map.of(NEXT_STEP, step);
  }
}
