package vn.dondoc.engine;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;
import vn.dondoc.operations.FailedJob;
import vn.dondoc.operations.FailedJobs;

@Component
class CamundaFailedJobs implements FailedJobs {
  /** What {@code failedJobRetryTimeCycle} in the models gives: the first try and five more. */
  private static final int ATTEMPTS = 6;

  private final ManagementService management;
  private final JobDescriptions descriptions;
  private final Clock clock;

  CamundaFailedJobs(ManagementService management, JobDescriptions descriptions, Clock clock) {
    this.management = management;
    this.descriptions = descriptions;
    this.clock = clock;
  }

  @Override
  public List<FailedJob> first(int atMost) {
    return descriptions.of(
        failed().orderByJobRetries().asc().orderByJobDuedate().asc().listPage(0, atMost));
  }

  @Override
  public long count() {
    return failed().count();
  }

  @Override
  public long givenUp() {
    return management.createJobQuery().noRetriesLeft().count();
  }

  @Override
  public Optional<FailedJob> byId(String id) {
    return descriptions.of(failed().jobId(id).unlimitedList()).stream().findFirst();
  }

  @Override
  public List<FailedJob> ofReason(String reason) {
    // An exception without words has no message to ask for.
    var jobs = reason.isEmpty() ? failed() : failed().exceptionMessage(reason);
    return descriptions.of(jobs.unlimitedList()).stream()
        .filter(job -> job.reason().equals(reason))
        .toList();
  }

  @Override
  public String stackTrace(String id) {
    return Optional.ofNullable(management.getJobExceptionStacktrace(id)).orElse("");
  }

  @Override
  public void tryAgain(Collection<FailedJob> jobs) {
    var ids = jobs.stream().map(FailedJob::id).toList();
    if (!ids.isEmpty()) {
      management.setJobRetries(ATTEMPTS).jobIds(ids).dueDate(Date.from(clock.instant())).execute();
    }
  }

  private JobQuery failed() {
    return management.createJobQuery().withException();
  }
}
