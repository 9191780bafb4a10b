package vn.dondoc.obligations;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/** The receiver accepts what came in. */
@Service
public class Accepting {
  private final JudgedWork work;
  private final Obligations obligations;
  private final Submissions submissions;
  private final ObligationFlow flow;
  private final OpenCount openCount;
  private final AuditTrail audit;
  private final Clock clock;

  Accepting(
      JudgedWork work,
      Obligations obligations,
      Submissions submissions,
      ObligationFlow flow,
      OpenCount openCount,
      AuditTrail audit,
      Clock clock) {
    this.work = work;
    this.obligations = obligations;
    this.submissions = submissions;
    this.flow = flow;
    this.openCount = openCount;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws NotFound if there is no such obligation, or it is not this person's to judge
   * @throws Refusal if nothing waits for a decision
   */
  @Transactional
  public void accept(ObligationId id, Person who) {
    var waiting = work.waiting(id, who);
    var round = waiting.round();
    var now = clock.instant();
    submissions.accepted(id, who.id(), now);
    obligations.save(waiting.obligation().accepted(now));
    var change = Change.of(ObligationState.SUBMITTED, ObligationState.ACCEPTED);
    audit.obligation("ACCEPTED", who.id(), round, id, null, change);
    flow.accepted(id);
    openCount.oneLess(round.id());
  }
}
