package vn.dondoc.instructions;

import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Round;

/** Turns a regime into its round: the same code for the preview and for the engine. */
@Component
class RoundPlan {
  private final PeriodPolicy policy;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  RoundPlan(PeriodPolicy policy, WorkingCalendar calendar, ZoneId zone) {
    this.policy = policy;
    this.calendar = calendar;
    this.zone = zone;
  }

  /** The round opens on its day, or at {@code startAt} when that day has passed by then. */
  Round roundOf(InstructionId instruction, ReportRegime regime, Instant startAt) {
    var deadline = regime.deadline(zone);
    var day =
        regime
            .opensOn()
            .orElseGet(
                () -> calendar.before(deadline.safeDay(calendar), policy.openWorkingDaysBefore()));
    var opensAt = day.atTime(policy.at()).atZone(zone).toInstant();
    return Round.planned(
        instruction,
        regime.period(),
        regime.title(),
        regime.wording(),
        deadline,
        opensAt.isBefore(startAt) ? startAt : opensAt,
        regime.to(),
        regime.via());
  }
}
