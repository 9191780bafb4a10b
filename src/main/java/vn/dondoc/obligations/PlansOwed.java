package vn.dondoc.obligations;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.units.Person;
import vn.dondoc.units.UnitId;

/** The plans that units owe in answer to an instruction. */
@Service
public class PlansOwed {
  private final Obligations obligations;
  private final Rounds rounds;
  private final Competence competence;

  PlansOwed(Obligations obligations, Rounds rounds, Competence competence) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.competence = competence;
  }

  /**
   * One unit owes a plan.
   *
   * @param owed whether it is still to be issued
   */
  public record PlanOwed(ObligationId id, UnitId unit, Round round, boolean owed) {}

  /** Empty when there is no such obligation, or no plan is owed by it. */
  public Optional<PlanOwed> byId(ObligationId id) {
    return obligations
        .byId(id)
        .map(one -> planOf(one, rounds.byId(one.round()).orElseThrow()))
        .filter(plan -> plan.round().kind() == ObligationKind.PLAN);
  }

  /**
   * As {@link #byId}, for who may issue it.
   *
   * @throws NotFound if there is none, or it is not this person's unit that owes it
   */
  public PlanOwed byId(ObligationId id, Person who) {
    var plan = byId(id).orElseThrow(() -> new NotFound(id));
    competence.requireSubmitter(who, obligations.byId(id).orElseThrow());
    return plan;
  }

  /** By when this unit owes that round, which may have been moved for it alone. */
  public Deadline deadlineOf(Round round, UnitId unit) {
    return obligations
        .byId(ObligationId.of(round.id(), unit))
        .map(Obligation::deadline)
        .orElse(round.deadline());
  }

  private static PlanOwed planOf(Obligation one, Round round) {
    return new PlanOwed(one.id(), one.unit(), round, one.state().isOwedByUnit());
  }
}
