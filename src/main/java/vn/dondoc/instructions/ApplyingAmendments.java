package vn.dondoc.instructions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.Amendment.Retimed;
import vn.dondoc.instructions.Amendment.UnitAdded;
import vn.dondoc.instructions.Amendment.Withdrawn;
import vn.dondoc.instructions.ForeseeingAmendments.Moves;
import vn.dondoc.obligations.Addressee;
import vn.dondoc.obligations.Addressees;
import vn.dondoc.obligations.ApplyingChanges;
import vn.dondoc.obligations.ClosingRounds;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.units.Person;

/** Writes down what an amendment changes, from the regimes to each unit's work. */
@Component
class ApplyingAmendments {
  private final ForeseeingAmendments foreseeing;
  private final ApplyingChanges applying;
  private final ClosingRounds closing;
  private final Instructions instructions;
  private final Regimes regimes;
  private final Addressees addressees;
  private final Rounds rounds;
  private final CascadeFlow flow;

  ApplyingAmendments(
      ForeseeingAmendments foreseeing,
      ApplyingChanges applying,
      ClosingRounds closing,
      Instructions instructions,
      Regimes regimes,
      Addressees addressees,
      Rounds rounds,
      CascadeFlow flow) {
    this.foreseeing = foreseeing;
    this.applying = applying;
    this.closing = closing;
    this.instructions = instructions;
    this.regimes = regimes;
    this.addressees = addressees;
    this.rounds = rounds;
    this.flow = flow;
  }

  /**
   * @param by what takes the place of an instruction that is withdrawn as a whole
   */
  void apply(
      InstructionId id,
      Amendment amendment,
      Grounds grounds,
      Optional<InstructionId> by,
      Person who) {
    var moves = foreseeing.of(id, amendment);
    if (amendment instanceof Retimed retimed) {
      retime(id, retimed, moves);
    } else if (amendment instanceof Withdrawn withdrawn) {
      withdraw(id, withdrawn, by);
    } else if (amendment instanceof UnitAdded added) {
      stillAsked(added, moves).forEach(code -> add(id, code, added));
    }
    applying.apply(moves.work(), who, grounds.reason());
    moves.rounds().stream()
        .filter(change -> change.after().isEmpty())
        .forEach(change -> closing.withdraw(change.before()));
    if (amendment.isOfAll()) {
      endWithoutRounds(id);
    }
  }

  private void retime(InstructionId id, Retimed retimed, Moves moves) {
    regimes.change(id, foreseeing.changed(id, retimed));
    moves.rounds().forEach(change -> change.after().ifPresent(rounds::change));
    moves.opened().forEach(rounds::change);
  }

  private void withdraw(InstructionId id, Withdrawn withdrawn, Optional<InstructionId> by) {
    for (var code : codes(id, withdrawn)) {
      addressees.of(id, code).stream()
          .map(Addressee::unit)
          .filter(unit -> withdrawn.unit().map(unit::equals).orElse(true))
          .forEach(unit -> addressees.withdraw(id, code, unit));
    }
    if (withdrawn.isOfAll()) {
      instructions.withdrawn(id, by);
    }
  }

  private List<RegimeCode> codes(InstructionId id, Withdrawn withdrawn) {
    return withdrawn
        .regime()
        .map(List::of)
        .orElseGet(() -> regimes.of(id).stream().map(ReportRegime::code).toList());
  }

  /** Without those of which every round is over. */
  private Stream<RegimeCode> stillAsked(UnitAdded added, Moves moves) {
    var moved =
        Stream.concat(
                moves.work().stream().map(change -> change.round().regime()),
                moves.rounds().stream().map(change -> change.before().regime()))
            .collect(Collectors.toSet());
    var over = moves.over().stream().map(Round::regime).collect(Collectors.toSet());
    return added.regimes().stream().filter(code -> moved.contains(code) || !over.contains(code));
  }

  private void add(InstructionId id, RegimeCode code, UnitAdded added) {
    addressees.add(id, code, Addressee.of(added.unit(), added.tone()));
  }

  /** Where nothing was dated there is no last round whose closing would end it. */
  private void endWithoutRounds(InstructionId id) {
    if (rounds.of(id).isEmpty()) {
      flow.allRoundsClosed(id);
    }
  }
}
