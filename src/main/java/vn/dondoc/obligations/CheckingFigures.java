package vn.dondoc.obligations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/** The same checks as when a report is handed in, for figures typed so far. */
@Service
public class CheckingFigures {
  private final Obligations obligations;
  private final Rounds rounds;
  private final Competence competence;
  private final Indicators indicators;

  CheckingFigures(
      Obligations obligations, Rounds rounds, Competence competence, Indicators indicators) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.competence = competence;
    this.indicators = indicators;
  }

  /**
   * What is still missing is passed over.
   *
   * @throws NotFound if there is no such obligation, or it is not this person's unit that owes it
   * @throws Refusal if a figure cannot be true
   */
  @Transactional(readOnly = true)
  public void check(ObligationId id, Figures soFar, Person who) {
    var obligation = obligations.byId(id).orElseThrow(() -> new NotFound(id));
    competence.requireSubmitter(who, obligation);
    var round = rounds.byId(obligation.round()).orElseThrow();
    soFar.checkSoFar(indicators.askedIn(round));
  }
}
