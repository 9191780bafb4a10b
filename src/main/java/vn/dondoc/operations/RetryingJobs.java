package vn.dondoc.operations;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.Person;

/** Sets failed jobs going again, once what made them fail is mended. */
@Service
public class RetryingJobs {
  private static final int MAX_REASON = 1000;

  private final Operators operators;
  private final FailedJobs failed;
  private final AuditTrail audit;

  RetryingJobs(Operators operators, FailedJobs failed, AuditTrail audit) {
    this.operators = operators;
    this.failed = failed;
    this.audit = audit;
  }

  /**
   * @throws NotFound if there is no such job; it may have succeeded meanwhile
   */
  @Transactional
  public void retry(String id, Person who) {
    operators.require(who);
    var job = failed.byId(id).orElseThrow(() -> new NotFound(id));
    tryAgain(List.of(job), job.reason(), who);
  }

  /**
   * All that went wrong for the same reason.
   *
   * @return how many
   */
  @Transactional
  public int retryAll(String reason, Person who) {
    operators.require(who);
    var jobs = failed.ofReason(reason);
    tryAgain(jobs, reason, who);
    return jobs.size();
  }

  private void tryAgain(List<FailedJob> jobs, String reason, Person who) {
    failed.tryAgain(jobs);
    for (var job : jobs) {
      audit.subject(
          "JOB_RETRIED",
          who.id(),
          new AuditSubject("job", job.id()),
          job.process() + " · " + job.element() + " · " + job.subject(),
          Change.none().because(shortened(reason)));
    }
  }

  private static String shortened(String reason) {
    return reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON);
  }
}
