package vn.dondoc.instructions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.Timing.Occurrence;
import vn.dondoc.instructions.Timing.Recurring;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.obligations.Terms;

/** Turns a regime into its rounds: the same code for the preview and for the engine. */
@Component
class RoundPlan {
  private final RoundWords words;
  private final PeriodPolicy policy;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  RoundPlan(RoundWords words, PeriodPolicy policy, WorkingCalendar calendar, ZoneId zone) {
    this.words = words;
    this.policy = policy;
    this.calendar = calendar;
    this.zone = zone;
  }

  /**
   * One round per period whose deadline is still to come at {@code startAt}; each opens on its day,
   * or at {@code startAt} when that has passed by then.
   */
  List<Round> roundsOf(InstructionId instruction, ReportRegime regime, Instant startAt) {
    return roundsOf(instruction, regime, startAt, this::wording);
  }

  /**
   * @param wording says when a period of the regime is due
   */
  List<Round> roundsOf(
      InstructionId instruction,
      ReportRegime regime,
      Instant startAt,
      BiFunction<ReportRegime, Occurrence, String> wording) {
    return regime.timing().occurrences().stream()
        .filter(occurrence -> !isOver(occurrence, startAt))
        .map(one -> roundOf(instruction, regime, one, startAt, wording.apply(regime, one)))
        .toList();
  }

  private String wording(ReportRegime regime, Occurrence occurrence) {
    return regime.timing() instanceof Recurring
        ? words.wording(regime, occurrence)
        : regime.wording();
  }

  private boolean isOver(Occurrence occurrence, Instant startAt) {
    return deadline(occurrence).isMissedAt(startAt, calendar);
  }

  private Deadline deadline(Occurrence occurrence) {
    return new Deadline(occurrence.day(), occurrence.bound(), zone);
  }

  private Round roundOf(
      InstructionId instruction,
      ReportRegime regime,
      Occurrence occurrence,
      Instant startAt,
      String wording) {
    var period = occurrence.period();
    var recurs = regime.timing() instanceof Recurring;
    var deadline = deadline(occurrence);
    var opensAt = opensAt(regime, occurrence, deadline);
    return Round.planned(
        RoundId.of(instruction, regime.code(), recurs ? Optional.of(period) : Optional.empty()),
        instruction,
        regime.code(),
        period,
        new Terms(
            regime.kind(),
            recurs ? words.title(regime, period) : regime.title(),
            wording,
            deadline,
            window(regime, occurrence),
            regime.event(),
            regime.to(),
            regime.via()),
        opensAt.isBefore(startAt) ? startAt : opensAt);
  }

  private Instant opensAt(ReportRegime regime, Occurrence occurrence, Deadline deadline) {
    var counted = regime.event().map(event -> event.from()).orElse(deadline.safeDay(calendar));
    var recurs = regime.timing() instanceof Recurring;
    var lead = recurs ? policy.recurringWorkingDaysBefore() : policy.openWorkingDaysBefore();
    var day = occurrence.opensOn().orElseGet(() -> calendar.before(counted, lead));
    return day.atTime(policy.at()).atZone(zone).toInstant();
  }

  private static Optional<DataWindow> window(ReportRegime regime, Occurrence occurrence) {
    return regime.kind() == ObligationKind.PERIODIC
        ? regime.window().or(() -> Optional.of(occurrence.period().dataWindow()))
        : regime.window();
  }
}
