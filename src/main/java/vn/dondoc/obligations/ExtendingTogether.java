package vn.dondoc.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/** The receiver gives many units more time at once, asked or not. */
@Service
public class ExtendingTogether {
  private final Obligations obligations;
  private final Rounds rounds;
  private final Extensions extensions;
  private final ExtensionRules rules;
  private final MovingDeadlines moving;
  private final Competence competence;
  private final RoundFlow flow;
  private final Clock clock;

  ExtendingTogether(
      Obligations obligations,
      Rounds rounds,
      Extensions extensions,
      ExtensionRules rules,
      MovingDeadlines moving,
      Competence competence,
      RoundFlow flow,
      Clock clock) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.extensions = extensions;
    this.rules = rules;
    this.moving = moving;
    this.competence = competence;
    this.flow = flow;
    this.clock = clock;
  }

  /**
   * Leaves out what was handed in meanwhile, has that much time already, or is of her own unit.
   *
   * @return how many were given more time
   * @throws NotFound if one does not exist or is not hers to decide
   * @throws Refusal if none is named, the day is missing, past or a day off, or the reason is
   *     missing
   */
  @Transactional
  public int grantAll(Collection<ObligationId> ids, LocalDate day, String reason, Person who) {
    check(ids, day, reason);
    var said = Optional.of(reason.strip());
    var decision = new Decision(who.id(), clock.instant(), said, Optional.of(day));
    var woken = new LinkedHashSet<RoundId>();
    var moved = 0;
    for (var id : inLockingOrder(ids)) {
      var obligation = obligations.lockedById(id).orElseThrow(() -> new NotFound(id));
      var round = rounds.byId(obligation.round()).orElseThrow();
      competence.requireReceiver(who, round, obligation);
      if (isToMove(round, obligation, day, who)) {
        rules.checkWithinYear(obligation, day);
        moving.move(round, obligation, wishOf(obligation, decision), day, decision);
        woken.add(round.id());
        moved++;
      }
    }
    woken.forEach(flow::wake);
    return moved;
  }

  private void check(Collection<ObligationId> ids, LocalDate day, String reason) {
    if (ids.isEmpty()) {
      throw Refusal.ofField("except", "extension-nobody-named");
    }
    if (day == null) {
      throw Refusal.ofField("newDay", "extension-day-missing");
    }
    rules.checkWorkable(day, clock.instant());
    ExtensionRules.checkReason(reason);
  }

  /** Two who do it at once never wait for each other. */
  private static Collection<ObligationId> inLockingOrder(Collection<ObligationId> ids) {
    var ordered = new TreeSet<>(Comparator.comparing(ObligationId::value));
    ordered.addAll(ids);
    return ordered;
  }

  private boolean isToMove(Round round, Obligation obligation, LocalDate day, Person who) {
    return round.kind() != ObligationKind.EVENT
        && obligation.state().isOwedByUnit()
        && rules.isLater(obligation, day)
        && !Competence.isOfUnit(who, obligation.unit());
  }

  /** What the unit asked for, if it waits for a word; else one of its own, so that it is kept. */
  private Extension wishOf(Obligation obligation, Decision decision) {
    var earlier = extensions.of(obligation.id());
    var open = earlier.stream().filter(wish -> wish.state() == ExtensionState.ASKED).findFirst();
    if (open.isPresent()) {
      return open.get();
    }
    var given =
        Extension.asked(
            obligation,
            earlier.size() + 1,
            Optional.empty(),
            decision.at(),
            decision.day().orElseThrow(),
            decision.reason().orElseThrow(),
            rules.lastDay(obligation));
    extensions.add(given);
    return given;
  }
}
