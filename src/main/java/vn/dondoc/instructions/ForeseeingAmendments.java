package vn.dondoc.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.Amendment.Retimed;
import vn.dondoc.instructions.Amendment.UnitAdded;
import vn.dondoc.instructions.Amendment.Withdrawn;
import vn.dondoc.instructions.AmendmentEffect.RoundChange;
import vn.dondoc.obligations.Addressee;
import vn.dondoc.obligations.Addressees;
import vn.dondoc.obligations.ForeseeingChanges;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.obligations.WorkChange;

/** Works out what an amendment moves: the same code for its preview and for its doing. */
@Component
class ForeseeingAmendments {
  private final Regimes regimes;
  private final Addressees addressees;
  private final Rounds rounds;
  private final RoundPlan plan;
  private final ForeseeingChanges foreseeing;
  private final WorkingCalendar calendar;
  private final Clock clock;

  ForeseeingAmendments(
      Regimes regimes,
      Addressees addressees,
      Rounds rounds,
      RoundPlan plan,
      ForeseeingChanges foreseeing,
      WorkingCalendar calendar,
      Clock clock) {
    this.regimes = regimes;
    this.addressees = addressees;
    this.rounds = rounds;
    this.plan = plan;
    this.foreseeing = foreseeing;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @param rounds to come
   * @param opened rounds that are under way, on new terms
   * @param over rounds too late to ask one unit more
   */
  record Moves(
      List<WorkChange> work, List<RoundChange> rounds, List<Round> opened, List<Round> over) {}

  Moves of(InstructionId id, Amendment amendment) {
    var moves =
        new Moves(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var running = rounds.of(id).stream().filter(round -> round.state() != RoundState.CLOSED);
    if (amendment instanceof Retimed retimed) {
      retime(id, retimed, running, moves);
    } else if (amendment instanceof Withdrawn withdrawn) {
      running
          .filter(round -> withdrawn.regime().map(round.regime()::equals).orElse(true))
          .forEach(round -> withdraw(round, withdrawn, moves));
    } else if (amendment instanceof UnitAdded added) {
      add(id, added, moves);
    }
    return moves;
  }

  /** The regime as it will be. */
  ReportRegime changed(InstructionId id, Retimed retimed) {
    return regimes
        .byCode(id, retimed.regime())
        .orElseThrow(() -> new NotFound(retimed.regime()))
        .changed(retimed.timing(), retimed.event(), retimed.wording());
  }

  private void retime(InstructionId id, Retimed retimed, Stream<Round> running, Moves moves) {
    var planned = plan.roundsOf(id, changed(id, retimed), clock.instant());
    running
        .filter(round -> round.regime().equals(retimed.regime()))
        .forEach(round -> retime(round, retimedOf(round, planned), moves));
  }

  /**
   * @throws Refusal when it would be over already
   */
  private static Round retimedOf(Round round, List<Round> planned) {
    return planned.stream()
        .filter(one -> one.id().equals(round.id()))
        .findFirst()
        .orElseThrow(() -> Refusal.ofField("day", "day-over-already", round.title()));
  }

  private void retime(Round round, Round retimed, Moves moves) {
    if (round.state() == RoundState.PLANNED) {
      var units = addressed(round).size();
      var after = round.on(retimed.terms(), retimed.opensAt());
      moves.rounds.add(new RoundChange(round, Optional.of(after), units, units));
    } else {
      var after = round.on(retimed.terms(), round.opensAt());
      moves.opened.add(after);
      moves.work.addAll(foreseeing.moved(round, after));
    }
  }

  private void withdraw(Round round, Withdrawn withdrawn, Moves moves) {
    if (round.state() != RoundState.PLANNED) {
      moves.work.addAll(foreseeing.withdrawn(round, withdrawn.unit()));
      return;
    }
    var before = addressed(round);
    var after =
        before.stream()
            .filter(one -> withdrawn.unit().filter(unit -> !unit.equals(one.unit())).isPresent())
            .count();
    if (after < before.size() || after == 0) {
      var left = Optional.of(round).filter(one -> after > 0);
      moves.rounds.add(new RoundChange(round, left, before.size(), (int) after));
    }
  }

  /**
   * @throws Refusal when all that it would be asked for is over
   */
  private void add(InstructionId id, UnitAdded added, Moves moves) {
    var asked =
        rounds.of(id).stream()
            .filter(round -> added.regimes().contains(round.regime()))
            .collect(Collectors.partitioningBy(this::isOver));
    moves.over.addAll(asked.get(true));
    if (asked.get(false).isEmpty() && !asked.get(true).isEmpty()) {
      throw Refusal.ofField("regimes", "rounds-all-over");
    }
    var addressee = new Addressee(added.unit(), added.tone(), false);
    asked.get(false).forEach(round -> add(round, addressee, moves));
  }

  /** Whoever is asked today must have at least until tomorrow. */
  private boolean isOver(Round round) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return round.state() == RoundState.CLOSED || !round.deadline().lastDay(calendar).isAfter(today);
  }

  private void add(Round round, Addressee addressee, Moves moves) {
    if (round.state() == RoundState.PLANNED) {
      var units = addressed(round).size();
      moves.rounds.add(new RoundChange(round, Optional.of(round), units, units + 1));
    } else if (round.fannedOut()) {
      moves.work.add(foreseeing.added(round.on(round.terms(), clock.instant()), addressee));
    }
  }

  private List<Addressee> addressed(Round round) {
    return addressees.of(round.instruction(), round.regime());
  }
}
