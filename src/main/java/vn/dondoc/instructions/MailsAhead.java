package vn.dondoc.instructions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.AmendmentEffect.RoundChange;
import vn.dondoc.instructions.ForeseeingAmendments.Moves;
import vn.dondoc.obligations.Addressee;
import vn.dondoc.obligations.Addressees;
import vn.dondoc.obligations.Obligation;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.obligations.SignalPlan;
import vn.dondoc.obligations.WorkChange;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Counts the mails that would still leave from the rounds that a change touches. */
@Component
class MailsAhead {
  private final Addressees addressees;
  private final Rounds rounds;
  private final Units units;
  private final SignalPlan plan;
  private final PlannedMails mails;
  private final Clock clock;

  MailsAhead(
      Addressees addressees,
      Rounds rounds,
      Units units,
      SignalPlan plan,
      PlannedMails mails,
      Clock clock) {
    this.addressees = addressees;
    this.rounds = rounds;
    this.units = units;
    this.plan = plan;
    this.mails = mails;
    this.clock = clock;
  }

  int before(Moves moves) {
    return count(
        Stream.concat(
            moves.work().stream().flatMap(this::workBefore),
            moves.rounds().stream().map(change -> planned(change.before(), Optional.empty()))));
  }

  int after(Moves moves, Amendment amendment) {
    return count(
        Stream.concat(
            moves.work().stream().flatMap(change -> owed(change.round(), change.after()).stream()),
            moves.rounds().stream().flatMap(change -> roundAfter(change, amendment))));
  }

  private int count(Stream<PlannedRound> planned) {
    var now = clock.instant();
    return (int)
        mails.of(planned.toList()).stream().filter(mail -> !mail.raisedAt().isBefore(now)).count();
  }

  private Stream<PlannedRound> workBefore(WorkChange change) {
    var round = rounds.byId(change.round().id()).orElseThrow();
    return change.before().stream().flatMap(one -> owed(round, one).stream());
  }

  private Stream<PlannedRound> roundAfter(RoundChange change, Amendment amendment) {
    return change.after().stream().map(round -> planned(round, Optional.of(amendment)));
  }

  private Optional<PlannedRound> owed(Round round, Obligation one) {
    if (!one.state().isOwedByUnit()) {
      return Optional.empty();
    }
    var basis = round.basisOf(one.tone(), one.deadline());
    var signals = plan.signalsFor(basis, clock.instant());
    var unit = units.byId(one.unit()).orElseThrow();
    return Optional.of(of(round, List.of(new PlannedUnit(unit, one.tone(), signals))));
  }

  private PlannedRound planned(Round round, Optional<Amendment> amendment) {
    var asked = addressees.of(round.instruction(), round.regime()).stream();
    var stay = asked.filter(one -> amendment.filter(it -> isWithout(it, one.unit())).isEmpty());
    var added = amendment.stream().flatMap(MailsAhead::added);
    var owed = Stream.concat(stay, added).map(one -> planned(round, one, round.opensAt()));
    return of(round, owed.toList());
  }

  private PlannedUnit planned(Round round, Addressee one, Instant since) {
    var signals = plan.signalsFor(round.basisOf(one.tone(), round.deadline()), since);
    return new PlannedUnit(units.byId(one.unit()).orElseThrow(), one.tone(), signals);
  }

  private static boolean isWithout(Amendment amendment, UnitId unit) {
    return amendment instanceof Amendment.Withdrawn withdrawn
        && withdrawn.unit().map(unit::equals).orElse(true);
  }

  private static Stream<Addressee> added(Amendment amendment) {
    return amendment instanceof Amendment.UnitAdded added
        ? Stream.of(Addressee.of(added.unit(), added.tone()))
        : Stream.empty();
  }

  private static PlannedRound of(Round round, List<PlannedUnit> owed) {
    var day = round.deadline().day();
    return new PlannedRound(round, day, day, false, owed, Optional.empty());
  }
}
