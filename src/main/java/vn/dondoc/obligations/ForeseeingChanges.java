package vn.dondoc.obligations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.units.UnitId;

/** What a change would do to the open work of a round: the same code for preview and deed. */
@Component
public class ForeseeingChanges {
  private final Obligations obligations;
  private final SignalPlan plan;
  private final Clock clock;

  ForeseeingChanges(Obligations obligations, SignalPlan plan, Clock clock) {
    this.obligations = obligations;
    this.plan = plan;
    this.clock = clock;
  }

  /**
   * What is owed moves to the round's new deadline. An extension granted beyond it stays, and so
   * does what is handed in.
   *
   * @param changed the round on its new terms
   */
  public List<WorkChange> moved(Round round, Round changed) {
    return obligations.lockOpenOf(round.id()).stream()
        .filter(one -> one.state().isOwedByUnit() && !isExtendedBeyond(one, round, changed))
        .map(one -> moved(one, changed))
        .toList();
  }

  private static boolean isExtendedBeyond(Obligation one, Round round, Round changed) {
    return !one.deadline().equals(round.deadline())
        && !one.deadline().day().isBefore(changed.deadline().day());
  }

  private WorkChange moved(Obligation one, Round changed) {
    var after = one.extended(changed, changed.deadline(), clock.instant(), plan);
    return new WorkChange(changed, Optional.of(one), after);
  }

  /** Whatever is not accepted yet, of one unit or, without one, of all. */
  public List<WorkChange> withdrawn(Round round, Optional<UnitId> unit) {
    return obligations.lockOpenOf(round.id()).stream()
        .filter(one -> unit.isEmpty() || unit.get().equals(one.unit()))
        .map(one -> new WorkChange(round, Optional.of(one), one.withdrawn(clock.instant())))
        .toList();
  }

  /** A unit that a round asks only now. */
  public WorkChange added(Round round, Addressee addressee) {
    var now = clock.instant();
    var opened = Obligation.opened(round, addressee.unit(), addressee.tone(), now, plan);
    return new WorkChange(round, Optional.empty(), opened);
  }
}
