package vn.dondoc.obligations;

import org.springframework.stereotype.Component;
import vn.dondoc.units.Person;

/** Finds what waits for a person's word, held so that nobody else decides it. */
@Component
class JudgedWork {
  private final Obligations obligations;
  private final Rounds rounds;
  private final Competence competence;

  JudgedWork(Obligations obligations, Rounds rounds, Competence competence) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.competence = competence;
  }

  record Waiting(Round round, Obligation obligation) {}

  /**
   * @throws NotFound if there is no such obligation, or it is not this person's to judge
   * @throws Refusal if nothing waits for a decision
   */
  Waiting waiting(ObligationId id, Person who) {
    var obligation = obligations.lockedById(id).orElseThrow(() -> new NotFound(id));
    var round = rounds.byId(obligation.round()).orElseThrow();
    competence.requireReviewer(who, round, obligation);
    if (obligation.state() != ObligationState.SUBMITTED) {
      throw new Refusal("nothing-to-review");
    }
    return new Waiting(round, obligation);
  }
}
