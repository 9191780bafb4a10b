package vn.dondoc.obligations;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.Chasers.Sent;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** Takes back a whole act of {@link Chasing} while its mails are still held. */
@Service
public class UndoingChase {
  private final Chasers chasers;
  private final Obligations obligations;
  private final Rounds rounds;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  UndoingChase(
      Chasers chasers,
      Obligations obligations,
      Rounds rounds,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.chasers = chasers;
    this.obligations = obligations;
    this.rounds = rounds;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Nothing more happens when it was taken back already.
   *
   * @param act which one, as the pages name it
   * @throws NotFound if there is no such act, or this person does not coordinate for its recipient
   * @throws Refusal if its mails are on their way
   */
  @Transactional
  public void undo(String act, Person who) {
    var sent = chasers.locked(act);
    if (sent.isEmpty()) {
      throw new NotFound(act);
    }
    sent.forEach(one -> roundOf(one, who));
    if (sent.get(0).undone()) {
      return;
    }
    if (clock.instant().isAfter(sent.get(0).at().plus(Chasing.HOLD))) {
      throw new Refusal("chase-undo-too-late");
    }
    chasers.undo(act, who.id(), clock.instant());
    sent.forEach(one -> undo(one, who));
  }

  private void undo(Sent one, Person who) {
    audit.obligation("CHASE_UNDONE", who.id(), roundOf(one, who), one.obligation(), "");
    events.publishEvent(new ChaseUndone(one.obligation(), one.position()));
  }

  private Round roundOf(Sent one, Person who) {
    return obligations
        .byId(one.obligation())
        .flatMap(obligation -> rounds.byId(obligation.round()))
        .filter(round -> who.holds(Role.COORDINATOR, round.to()))
        .orElseThrow(() -> new NotFound(one.obligation()));
  }
}
