package vn.dondoc.operations;

import org.springframework.stereotype.Service;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.TakingUpAgain;
import vn.dondoc.units.Person;

/** What {@link Backlogs#setAside} shows goes on, by an operator's word. */
@Service
public class ResumingSetAside {
  private final Operators operators;
  private final TakingUpAgain taking;

  ResumingSetAside(Operators operators, TakingUpAgain taking) {
    this.operators = operators;
    this.taking = taking;
  }

  /**
   * @throws NotFound for everybody but operators, or if it is not set aside
   * @throws Refusal if nobody can make sense of it yet
   */
  public void resume(ObligationId id, Person who) {
    operators.require(who);
    taking.takeUp(id, who);
  }
}
