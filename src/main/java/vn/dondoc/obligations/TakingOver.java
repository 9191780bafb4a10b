package vn.dondoc.obligations;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** A unit's open work goes to its successor; what is closed stays under the old name. */
@Service
public class TakingOver {
  private final Obligations obligations;
  private final ObligationChanges changes;
  private final Addressees addressees;
  private final Rounds rounds;
  private final Units units;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TakingOver(
      Obligations obligations,
      ObligationChanges changes,
      Addressees addressees,
      Rounds rounds,
      Units units,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.obligations = obligations;
    this.changes = changes;
    this.addressees = addressees;
    this.rounds = rounds;
    this.units = units;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** What would go over. */
  @Transactional
  public List<Obligation> openOf(UnitId unit) {
    return obligations.lockOpenOf(unit);
  }

  /**
   * Deadlines and reminders stay as they are; from now on the successor's people get them.
   *
   * @param by who recorded the succession
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeOver(UnitId former, UnitId successor, PersonId by, String basis) {
    var open = obligations.lockOpenOf(former);
    open.forEach(one -> takeOver(one, successor, by, basis));
    readdress(former, successor);
    rounds.readdress(former, successor);
    if (!open.isEmpty()) {
      var inherited = open.stream().map(one -> one.inheritedBy(successor)).toList();
      events.publishEvent(new WorkChanged(WorkChange.Kind.TAKEN_OVER, inherited, clock.instant()));
    }
  }

  private void takeOver(Obligation one, UnitId successor, PersonId by, String basis) {
    var round = rounds.byId(one.round()).orElseThrow();
    obligations.inherit(one.id(), successor, one.unit());
    changes.add(WorkChange.Kind.TAKEN_OVER, one, one.dueVersion() + 1, basis, clock.instant());
    var values = Change.of(name(one.unit()), name(successor)).because(basis);
    audit.obligation("TAKEN_OVER", by, round, one.id(), null, values);
  }

  private String name(UnitId unit) {
    return units.byId(unit).orElseThrow().name();
  }

  /** In rounds to come the successor owes once, however many units it took over. */
  private void readdress(UnitId former, UnitId successor) {
    for (var place : addressees.addressing(former)) {
      addressees.withdraw(place.instruction(), place.regime(), former);
      var asked =
          addressees.of(place.instruction(), place.regime()).stream()
              .anyMatch(one -> one.unit().equals(successor));
      if (!asked) {
        addressees.add(place.instruction(), place.regime(), Addressee.of(successor, place.tone()));
      }
    }
  }
}
