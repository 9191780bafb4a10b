package vn.dondoc.obligations;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/** The receiver notes what came in on paper: it has it in hand, so that it is accepted at once. */
@Service
public class RecordingPaper {
  private final Obligations obligations;
  private final Rounds rounds;
  private final Competence competence;
  private final HandingIn handingIn;
  private final Submissions submissions;
  private final Fulfilling fulfilling;
  private final AuditTrail audit;
  private final Clock clock;

  RecordingPaper(
      Obligations obligations,
      Rounds rounds,
      Competence competence,
      HandingIn handingIn,
      Submissions submissions,
      Fulfilling fulfilling,
      AuditTrail audit,
      Clock clock) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.competence = competence;
    this.handingIn = handingIn;
    this.submissions = submissions;
    this.fulfilling = fulfilling;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param handover on paper
   * @throws NotFound if there is no such obligation, or it is not this person's to judge
   * @throws Refusal if it has been handed in already, or a field is wrong
   */
  @Transactional
  public void record(ObligationId id, Handover handover, Person who) {
    var obligation = obligations.lockedById(id).orElseThrow(() -> new NotFound(id));
    var round = rounds.byId(obligation.round()).orElseThrow();
    competence.requireReviewer(who, round, obligation);
    var now = clock.instant();
    var submitted = handingIn.take(round, obligation, handover, who, now);
    submissions.accepted(id, who.id(), now);
    var change = Change.of(ObligationState.SUBMITTED, ObligationState.ACCEPTED);
    audit.obligation("ACCEPTED", who.id(), round, id, null, change);
    fulfilling.fulfil(round, submitted, now);
  }
}
