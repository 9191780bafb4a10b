package vn.dondoc.obligations;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/** A unit hands in what it owes. Late is late and says by how much; it is taken all the same. */
@Service
public class Submitting {
  private final Obligations obligations;
  private final Rounds rounds;
  private final Competence competence;
  private final HandingIn handingIn;
  private final ObligationFlow flow;
  private final Fulfilling fulfilling;
  private final RoundFlow roundFlow;
  private final Clock clock;

  Submitting(
      Obligations obligations,
      Rounds rounds,
      Competence competence,
      HandingIn handingIn,
      ObligationFlow flow,
      Fulfilling fulfilling,
      RoundFlow roundFlow,
      Clock clock) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.competence = competence;
    this.handingIn = handingIn;
    this.flow = flow;
    this.fulfilling = fulfilling;
    this.roundFlow = roundFlow;
    this.clock = clock;
  }

  /**
   * @throws NotFound if there is no such obligation, or it is not this person's unit that owes it
   * @throws Refusal if it has been handed in already, or a field is wrong
   */
  @Transactional
  public void submit(ObligationId id, Handover handover, Person who) {
    var obligation = obligations.lockedById(id).orElseThrow(() -> new NotFound(id));
    competence.requireSubmitter(who, obligation);
    var round = rounds.byId(obligation.round()).orElseThrow();
    var now = clock.instant();
    var submitted = handingIn.take(round, obligation, handover, who, now);
    if (round.kind().isReviewed()) {
      letItWait(round, submitted);
    } else {
      fulfilling.fulfil(round, submitted, now);
    }
  }

  private void letItWait(Round round, Obligation submitted) {
    var timer = obligations.earliestSignal(round.id());
    obligations.save(submitted);
    flow.submitted(submitted.id());
    if (isEarlier(submitted.nextSignal(), timer)) {
      roundFlow.wake(round.id());
    }
  }

  /** The round's timer waits for something later, or for nothing. */
  private static boolean isEarlier(Optional<Signal> reviewDue, Optional<Signal> timer) {
    return reviewDue.isPresent()
        && timer.filter(signal -> !signal.at().isAfter(reviewDue.get().at())).isEmpty();
  }
}
