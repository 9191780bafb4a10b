package vn.dondoc.obligations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/** A unit asks for more time. Until the receiver decides, the old deadline stands. */
@Service
public class Extending {
  private final Obligations obligations;
  private final Rounds rounds;
  private final Extensions extensions;
  private final ExtensionRules rules;
  private final ExtensionPolicy policy;
  private final Competence competence;
  private final Audience audience;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Extending(
      Obligations obligations,
      Rounds rounds,
      Extensions extensions,
      ExtensionRules rules,
      ExtensionPolicy policy,
      Competence competence,
      Audience audience,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.extensions = extensions;
    this.rules = rules;
    this.policy = policy;
    this.competence = competence;
    this.audience = audience;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param newDay the last day that is wished for
   * @throws NotFound if there is no such obligation, or it is not this person's unit that owes it
   * @throws Refusal if nothing is owed any more, the day is not later or a day off, the reason is
   *     missing, it was asked too often or waits already, or nobody could decide
   */
  @Transactional
  public void ask(ObligationId id, LocalDate newDay, String reason, Person who) {
    var obligation = obligations.lockedById(id).orElseThrow(() -> new NotFound(id));
    competence.requireSubmitter(who, obligation);
    var now = clock.instant();
    var round = rounds.byId(obligation.round()).orElseThrow();
    var earlier = extensions.of(id);
    check(round, obligation, earlier);
    rules.checkDay(obligation, newDay, now);
    ExtensionRules.checkReason(reason);
    requireDecider(round, obligation, who);
    var extension = asked(obligation, earlier.size() + 1, who, now, newDay, reason.strip());
    extensions.add(extension);
    var change = Change.of(obligation.deadline(), rules.by(newDay)).because(extension.reason());
    audit.obligation("EXTENSION_ASKED", who.id(), round, id, null, change);
    events.publishEvent(new ExtensionAsked(round, obligation, extension.seq(), who.id(), now));
  }

  private void check(Round round, Obligation obligation, List<Extension> earlier) {
    if (round.kind() == ObligationKind.EVENT) {
      throw new Refusal("extension-not-for-events");
    }
    if (!obligation.state().isOwedByUnit()) {
      throw new Refusal("extension-not-owed");
    }
    if (earlier.stream().anyMatch(extension -> extension.state() == ExtensionState.ASKED)) {
      throw new Refusal("extension-waits");
    }
    var asked = earlier.stream().filter(extension -> extension.askedBy().isPresent()).count();
    if (asked >= policy.atMost()) {
      throw new Refusal("extension-too-often", policy.atMost());
    }
  }

  private void requireDecider(Round round, Obligation obligation, Person who) {
    if (audience.today().decidersOf(round, obligation.unit(), who.id()).isEmpty()) {
      throw new Refusal("extension-nobody-decides");
    }
  }

  private Extension asked(
      Obligation obligation, int seq, Person who, Instant at, LocalDate day, String reason) {
    return Extension.asked(
        obligation, seq, Optional.of(who.id()), at, day, reason, rules.lastDay(obligation));
  }
}
