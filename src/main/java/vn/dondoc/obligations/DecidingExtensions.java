package vn.dondoc.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/** The receiver's leader or coordinator gives a unit more time, or refuses it. */
@Service
public class DecidingExtensions {
  private final Obligations obligations;
  private final Rounds rounds;
  private final Extensions extensions;
  private final ExtensionRules rules;
  private final MovingDeadlines moving;
  private final Competence competence;
  private final RoundFlow flow;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecidingExtensions(
      Obligations obligations,
      Rounds rounds,
      Extensions extensions,
      ExtensionRules rules,
      MovingDeadlines moving,
      Competence competence,
      RoundFlow flow,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.extensions = extensions;
    this.rules = rules;
    this.moving = moving;
    this.competence = competence;
    this.flow = flow;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** What is to be decided, with its obligation held until the transaction ends. */
  private record Open(Round round, Obligation obligation, Extension extension) {}

  /**
   * @param otherDay instead of the day that was asked for
   * @param note may be empty
   * @throws NotFound if there is no such wish, or it is not this person's to decide
   * @throws Refusal if it is decided, nothing is owed any more, or the day is not later or a day
   *     off
   */
  @Transactional
  public void grant(ExtensionId id, Person who, Optional<LocalDate> otherDay, String note) {
    var open = open(id, who);
    var day = otherDay.orElse(open.extension().askedDay());
    var now = clock.instant();
    rules.checkDay(open.obligation(), day, now);
    var said = Optional.ofNullable(note).map(String::strip).filter(text -> !text.isEmpty());
    said.ifPresent(ExtensionRules::checkLength);
    var decision = new Decision(who.id(), now, said, Optional.of(day));
    moving.move(open.round(), open.obligation(), open.extension(), day, decision);
    flow.wake(open.round().id());
  }

  /**
   * @throws NotFound if there is no such wish, or it is not this person's to decide
   * @throws Refusal if it is decided, nothing is owed any more, or the reason is missing
   */
  @Transactional
  public void refuse(ExtensionId id, Person who, String reason) {
    var open = open(id, who);
    ExtensionRules.checkReason(reason);
    var said = Optional.of(reason.strip());
    var now = clock.instant();
    extensions.decided(open.extension(), new Decision(who.id(), now, said, Optional.empty()));
    var obligation = open.obligation();
    var change = Change.none().because(reason.strip());
    audit.obligation("EXTENSION_REFUSED", who.id(), open.round(), obligation.id(), null, change);
    events.publishEvent(
        new ExtensionDecided(open.round(), obligation, open.extension().seq(), now));
  }

  private Open open(ExtensionId id, Person who) {
    var found = extensions.byId(id).orElseThrow(() -> new NotFound(id));
    var obligation = obligations.lockedById(found.obligation()).orElseThrow();
    var round = rounds.byId(obligation.round()).orElseThrow();
    competence.requireDecider(who, round, obligation);
    var extension = extensions.byId(id).orElseThrow();
    if (extension.askedBy().equals(Optional.of(who.id()))) {
      throw new NotFound(id);
    }
    if (extension.state() != ExtensionState.ASKED || !obligation.state().isOwedByUnit()) {
      throw new Refusal("extension-decided");
    }
    return new Open(round, obligation, extension);
  }
}
