package vn.dondoc.obligations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/**
 * A coordinator chases chosen units by hand ("đôn đốc"), beside the ladder that climbs by itself.
 */
@Service
public class Chasing {
  /** Nobody is chased by hand more often than that without a reason. */
  private static final Duration PAUSE = Duration.ofHours(24);

  /** So long the mails wait, and so long {@link UndoingChase} can hold them back for good. */
  static final Duration HOLD = Duration.ofSeconds(30);

  private final Obligations obligations;
  private final Rounds rounds;
  private final Chasers chasers;
  private final Audience audience;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Chasing(
      Obligations obligations,
      Rounds rounds,
      Chasers chasers,
      Audience audience,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.chasers = chasers;
    this.audience = audience;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Who would be told; nothing is sent. Whatever is not owed any more is left out.
   *
   * @throws NotFound if one is not there, or this person does not coordinate for its recipient
   */
  public List<ChaseTarget> preview(Set<ObligationId> chosen, Person who) {
    return chosen.stream()
        .sorted(Comparator.comparing(ObligationId::value))
        .map(id -> obligations.byId(id).orElseThrow(() -> new NotFound(id)))
        .map(obligation -> target(obligation, who))
        .filter(target -> target.obligation().state().isOwedByUnit())
        .toList();
  }

  private ChaseTarget target(Obligation obligation, Person who) {
    var round = rounds.byId(obligation.round()).orElseThrow();
    if (!who.holds(Role.COORDINATOR, round.to())) {
      throw new NotFound(obligation.id());
    }
    var last = chasers.lastOf(obligation.id());
    var tooSoon = last.filter(at -> at.plus(PAUSE).isAfter(clock.instant())).isPresent();
    return new ChaseTarget(
        round, obligation, audience.today().ofChaser(round, obligation), last, tooSoon);
  }

  /**
   * All of them or none.
   *
   * @return how many units were chased
   * @throws NotFound if one is not there, or this person does not coordinate for its recipient
   * @throws Refusal if nobody is left to chase, the message is missing, or one was chased within 24
   *     hours and no reason is given
   */
  @Transactional
  public int chase(Set<ObligationId> chosen, Chaser chaser, Person who) {
    // in one order, so that two who chase the same units do not wait for each other
    chosen.stream()
        .sorted(Comparator.comparing(ObligationId::value))
        .forEach(obligations::lockedById);
    var targets = preview(chosen, who);
    if (targets.isEmpty()) {
      throw new Refusal("nobody-to-chase");
    }
    chaser.check();
    var soon = targets.stream().filter(ChaseTarget::tooSoon).count();
    if (soon > 0 && chaser.reason().isEmpty()) {
      throw Refusal.ofField("reason", "chased-lately", soon);
    }
    var act = UUID.randomUUID().toString();
    targets.forEach(target -> send(act, target, chaser, who, clock.instant()));
    return targets.size();
  }

  private void send(String act, ChaseTarget target, Chaser chaser, Person who, Instant now) {
    var obligation = target.obligation();
    var position = chasers.add(act, obligation.id(), chaser, who.id(), now);
    audit.obligation(
        "CHASED",
        who.id(),
        target.round(),
        obligation.id(),
        chaser.message(),
        Change.none().because(chaser.reason()));
    events.publishEvent(
        new ObligationChased(obligation, target.listeners(), position, now, now.plus(HOLD)));
  }
}
