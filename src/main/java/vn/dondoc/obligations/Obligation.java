package vn.dondoc.obligations;

import java.time.Instant;
import java.util.Optional;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.units.UnitId;

/**
 * One unit owes one report for one period.
 *
 * @param dueVersion rises whenever the deadline moves, so that its reminders count anew
 * @param nextSignal empty while nobody is to be reminded
 * @param lastRung the highest rung of the ladder already climbed
 * @param submittedAt of the latest submission
 * @param lateDays calendar days by which the submission that counts came after the last day; 0 in
 *     time
 */
public record Obligation(
    ObligationId id,
    RoundId round,
    UnitId unit,
    Tone tone,
    ObligationState state,
    Deadline deadline,
    int dueVersion,
    Instant openedAt,
    Optional<Signal> nextSignal,
    int lastRung,
    Optional<Instant> submittedAt,
    Optional<Instant> closedAt,
    Optional<Integer> lateDays,
    int returns) {

  static Obligation opened(Round round, UnitId unit, Tone tone, Instant at, SignalPlan plan) {
    return new Obligation(
        ObligationId.of(round.id(), unit),
        round.id(),
        unit,
        tone,
        ObligationState.OPEN,
        round.deadline(),
        1,
        at,
        plan.firstAfter(round.basisOf(tone, round.deadline()), at),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  /**
   * @param reviewDue when the reviewer is first reminded of it
   */
  Obligation submitted(Instant at, int late, Optional<Signal> reviewDue) {
    return new Obligation(
        id,
        round,
        unit,
        tone,
        ObligationState.SUBMITTED,
        deadline,
        dueVersion,
        openedAt,
        reviewDue,
        lastRung,
        Optional.of(at),
        Optional.empty(),
        Optional.of(late),
        returns);
  }

  Obligation accepted(Instant at) {
    return new Obligation(
        id,
        round,
        unit,
        tone,
        ObligationState.ACCEPTED,
        deadline,
        dueVersion,
        openedAt,
        Optional.empty(),
        lastRung,
        submittedAt,
        Optional.of(at),
        lateDays,
        returns);
  }

  /** Owed again, from {@code at} on; a moved deadline starts its reminders anew. */
  Obligation returned(Round of, Instant at, Deadline due, SignalPlan plan) {
    var moved = !due.equals(deadline);
    return new Obligation(
        id,
        round,
        unit,
        tone,
        ObligationState.RETURNED,
        due,
        moved ? dueVersion + 1 : dueVersion,
        openedAt,
        plan.firstAfter(of.basisOf(tone, due), at),
        moved ? 0 : lastRung,
        submittedAt,
        Optional.empty(),
        Optional.empty(),
        returns + 1);
  }

  /** Owed as before, but by another day, so that its reminders start anew. */
  Obligation extended(Round of, Deadline due, Instant at, SignalPlan plan) {
    return new Obligation(
        id,
        round,
        unit,
        tone,
        state,
        due,
        dueVersion + 1,
        openedAt,
        plan.firstAfter(of.basisOf(tone, due), at),
        0,
        submittedAt,
        closedAt,
        lateDays,
        returns);
  }

  Obligation signalled(Signal raised, Optional<Signal> next) {
    return new Obligation(
        id,
        round,
        unit,
        tone,
        state,
        deadline,
        dueVersion,
        openedAt,
        next,
        Math.max(lastRung, raised.rung()),
        submittedAt,
        closedAt,
        lateDays,
        returns);
  }

  /** The same work, heard of at another time. */
  Obligation rescheduled(Optional<Signal> next) {
    return new Obligation(
        id,
        round,
        unit,
        tone,
        state,
        deadline,
        dueVersion,
        openedAt,
        next,
        lastRung,
        submittedAt,
        closedAt,
        lateDays,
        returns);
  }

  /** Owed no more; a new due version makes what still waits to be told of it obsolete. */
  Obligation withdrawn(Instant at) {
    return new Obligation(
        id,
        round,
        unit,
        tone,
        ObligationState.WITHDRAWN,
        deadline,
        dueVersion + 1,
        openedAt,
        Optional.empty(),
        lastRung,
        submittedAt,
        Optional.of(at),
        lateDays,
        returns);
  }

  /** The same work, owed by a successor. */
  Obligation inheritedBy(UnitId successor) {
    return new Obligation(
        id,
        round,
        successor,
        tone,
        state,
        deadline,
        dueVersion + 1,
        openedAt,
        nextSignal,
        lastRung,
        submittedAt,
        closedAt,
        lateDays,
        returns);
  }
}
