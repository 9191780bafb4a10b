package vn.dondoc.obligations;

import java.time.Instant;
import java.util.Optional;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.Period;
import vn.dondoc.units.UnitId;

/**
 * One report regime of one instruction in one period, for all its units.
 *
 * @param title what the units hand in, as the coordinator words it
 * @param wording the document's own words for the deadline, e.g. "trước ngày 20/5/2024"
 * @param to who receives the report
 * @param via the unit that collects and reviews it on the way ("qua Phòng …"), if any
 * @param openCount obligations not yet fulfilled, kept in each use case's transaction
 */
public record Round(
    RoundId id,
    InstructionId instruction,
    Period period,
    String title,
    String wording,
    Deadline deadline,
    Instant opensAt,
    UnitId to,
    Optional<UnitId> via,
    RoundState state,
    int fanOutPosition,
    boolean fannedOut,
    int totalCount,
    int openCount) {

  /** A round that waits for its opening day. */
  public static Round planned(
      InstructionId instruction,
      Period period,
      String title,
      String wording,
      Deadline deadline,
      Instant opensAt,
      UnitId to,
      Optional<UnitId> via) {
    return new Round(
        RoundId.of(instruction, period),
        instruction,
        period,
        title,
        wording,
        deadline,
        opensAt,
        to,
        via,
        RoundState.PLANNED,
        0,
        false,
        0,
        0);
  }

  /** Who reads what comes in: the collecting unit where there is one, else the recipient itself. */
  public UnitId reviewer() {
    return via.orElse(to);
  }

  boolean isAllClosed() {
    return fannedOut && openCount == 0;
  }
}
