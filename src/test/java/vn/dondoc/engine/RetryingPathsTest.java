package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the retry cycle of the models comes to in the engine. */
class RetryingPathsTest {
  private final RecordingEngine engine = new RecordingEngine(ReportingRoundProcess.KEY);
  private final List<Instant> attempts = new ArrayList<>();

  @AfterEach
  void closeTheEngine() {
    engine.close();
  }

  @Test
  void anOutageIsTriedAgainEverMoreSlowlyAndThenShown() {
    ClockUtil.setCurrentTime(RecordingEngine.date("2024-04-01T08:00:00+07:00"));
    engine.when("openRound", execution -> breaks());
    engine.start();

    for (var job = job(); job.getRetries() > 0; job = job()) attempt(job);

    assertThat(attempts)
        .containsExactlyElementsOf(
            localTimes("08:00:00", "08:00:10", "08:01:10", "08:11:10", "09:11:10", "15:11:10"));
    assertThat(runtimeService().createIncidentQuery().count()).isOne();
  }

  private void breaks() {
    attempts.add(ClockUtil.getCurrentTime().toInstant());
    throw new IllegalStateException("The database is away");
  }

  private static Job job() {
    return managementService().createJobQuery().singleResult();
  }

  /** The first attempt of a job is due at once and has no date. */
  private static void attempt(Job job) {
    if (job.getDuedate() != null) ClockUtil.setCurrentTime(job.getDuedate());
    assertThatThrownBy(() -> managementService().executeJob(job.getId()))
        .hasMessageContaining("The database is away");
  }

  private static List<Instant> localTimes(String... times) {
    return Stream.of(times)
        .map(time -> RecordingEngine.date("2024-04-01T" + time + "+07:00").toInstant())
        .toList();
  }
}
