package vn.dondoc.obligations;

import java.time.Instant;
import java.util.Optional;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.Period;
import vn.dondoc.units.UnitId;

/**
 * One regime of one instruction in one period, for all its units.
 *
 * @param openCount obligations not yet fulfilled, kept in each use case's transaction
 */
public record Round(
    RoundId id,
    InstructionId instruction,
    RegimeCode regime,
    Period period,
    Terms terms,
    Instant opensAt,
    RoundState state,
    int fanOutPosition,
    boolean fannedOut,
    int totalCount,
    int openCount) {

  /** A round that waits for its opening day. */
  public static Round planned(
      RoundId id,
      InstructionId instruction,
      RegimeCode regime,
      Period period,
      Terms terms,
      Instant opensAt) {
    return new Round(
        id, instruction, regime, period, terms, opensAt, RoundState.PLANNED, 0, false, 0, 0);
  }

  /** The same on other terms. */
  public Round on(Terms others, Instant opening) {
    return new Round(
        id,
        instruction,
        regime,
        period,
        others,
        opening,
        state,
        fanOutPosition,
        fannedOut,
        totalCount,
        openCount);
  }

  public ObligationKind kind() {
    return terms.kind();
  }

  public String title() {
    return terms.title();
  }

  public String wording() {
    return terms.wording();
  }

  public Deadline deadline() {
    return terms.deadline();
  }

  public UnitId to() {
    return terms.to();
  }

  public Optional<UnitId> via() {
    return terms.via();
  }

  /** Who reads what comes in: the collecting unit where there is one, else the recipient itself. */
  public UnitId reviewer() {
    return via().orElse(to());
  }

  /** What decides the signals of a unit that owes this by a deadline of its own. */
  public SignalBasis basisOf(Tone tone, Deadline due) {
    return new SignalBasis(kind(), tone, due, terms.event());
  }

  boolean isAllClosed() {
    return fannedOut && openCount == 0;
  }
}
