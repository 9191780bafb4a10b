package vn.dondoc.instructions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.SynthesisTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.Timing.Occurrence;
import vn.dondoc.instructions.Timing.Once;
import vn.dondoc.instructions.Timing.Recurring;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Refusal;

/** Takes the day of a regime without one from the instruction above, less the time in between. */
@Component
class Inheriting {
  private final Instructions instructions;
  private final Regimes regimes;
  private final SynthesisTime synthesis;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  Inheriting(
      Instructions instructions,
      Regimes regimes,
      SynthesisTime synthesis,
      WorkingCalendar calendar,
      ZoneId zone) {
    this.instructions = instructions;
    this.regimes = regimes;
    this.synthesis = synthesis;
    this.calendar = calendar;
    this.zone = zone;
  }

  /**
   * @throws Refusal if the document does not say how often, or no instruction above dates a report
   *     of that period
   */
  Timing timing(InstructionId id, ReportRegime regime) {
    var every = regime.timing().every().orElseThrow(() -> new Refusal("inherit-without-period"));
    return instructions.basesOf(id).stream()
        .flatMap(basis -> regimes.of(basis).stream())
        .map(ReportRegime::timing)
        .filter(timing -> isDated(timing, every))
        .min(Comparator.comparing(timing -> timing.occurrences().get(0).day()))
        .map(this::earlier)
        .orElseThrow(() -> new Refusal("parent-has-no-day"));
  }

  private static boolean isDated(Timing timing, PeriodKind every) {
    return !timing.occurrences().isEmpty() && timing.every().equals(Optional.of(every));
  }

  private Timing earlier(Timing above) {
    var all = above.occurrences();
    if (above instanceof Recurring rule) {
      return earliestRule(rule, all);
    }
    var one = all.get(0);
    return new Once(one.period(), neededBy(one), Bound.BY, Optional.empty());
  }

  /** Weekends and holidays fall differently in each period; the rule is in time for every one. */
  private Timing earliestRule(Recurring above, List<Occurrence> all) {
    var first =
        all.stream()
            .map(one -> new Offset(monthsAfter(one), neededBy(one).getDayOfMonth()))
            .min(Comparator.comparing(Offset::months).thenComparing(Offset::day))
            .orElseThrow();
    if (first.months < 0) {
      throw new Refusal("parent-day-too-early");
    }
    return new Recurring(above.first(), first.day, first.months, Bound.BY);
  }

  private record Offset(int months, int day) {}

  private int monthsAfter(Occurrence one) {
    var end = YearMonth.from(one.period().end());
    return (int) ChronoUnit.MONTHS.between(end, YearMonth.from(neededBy(one)));
  }

  private LocalDate neededBy(Occurrence one) {
    return synthesis.inputNeededBy(new Deadline(one.day(), one.bound(), zone), calendar);
  }
}
