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
   * @return how many: none if it has succeeded meanwhile
   * @throws NotFound for everybody but operators
   */
  @Transactional
  public int retry(String id, Person who) {
    operators.require(who);
    return tryAgain(failed.byId(id).stream().toList(), who);
  }

  /**
   * All that went wrong for the same reason.
   *
   * @return how many
   */
  @Transactional
  public int retryAll(String reason, Person who) {
    operators.require(who);
    return tryAgain(failed.ofReason(reason), who);
  }

  private int tryAgain(List<FailedJob> jobs, Person who) {
    failed.tryAgain(jobs);
    for (var job : jobs) {
      audit.subject(
          "JOB_RETRIED",
          who.id(),
          new AuditSubject("job", job.id()),
          job.process() + " · " + job.element() + " · " + job.subject(),
          Change.none().because(shortened(job.reason())));
    }
    return jobs.size();
  }

  private static String shortened(String reason) {
    return reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON);
  }
}
