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
  private final Rounds rounds;
  private final Submissions submissions;
  private final ObligationFlow flow;
  private final RoundFlow roundFlow;
  private final AuditTrail audit;
  private final Clock clock;

  Accepting(
      JudgedWork work,
      Obligations obligations,
      Rounds rounds,
      Submissions submissions,
      ObligationFlow flow,
      RoundFlow roundFlow,
      AuditTrail audit,
      Clock clock) {
    this.work = work;
    this.obligations = obligations;
    this.rounds = rounds;
    this.submissions = submissions;
    this.flow = flow;
    this.roundFlow = roundFlow;
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
    audit.obligation("ACCEPTED", who.id(), round, id, null);
    flow.accepted(id);
    if (rounds.closeOne(round.id()) == 0) {
      roundFlow.wake(round.id());
    }
  }
}
