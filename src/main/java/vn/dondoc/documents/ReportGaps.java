package vn.dondoc.documents;

import java.util.List;
import java.util.Set;
import vn.dondoc.units.UnitId;

/** What is wrong with a report, plan or event that is asked for. */
final class ReportGaps {
  private static final int TEXT = 500;

  private final Set<String> units;
  private final Set<String> groups;
  private final String planYear;

  /**
   * @param groups keys
   */
  ReportGaps(Set<UnitId> units, Set<String> groups, String planYear) {
    this.units = Ids.of(units);
    this.groups = groups;
    this.planYear = planYear;
  }

  List<Gap> of(ReportSheet report) {
    var gaps = new GapList(DraftPart.REPORT, report.code());
    gaps.when(report.title().isEmpty(), "title", "missing.report-title")
        .when(report.title().length() > TEXT, "title", "too-long", TEXT)
        .text("wording", report.wording(), TEXT)
        .when(report.timing().when().isEmpty(), "timing.when", "missing.when");
    checkTiming(gaps, report);
    checkUnits(gaps, report);
    return gaps.all();
  }

  private void checkUnits(GapList gaps, ReportSheet report) {
    gaps.when(report.to().isEmpty(), "to", "missing.to")
        .when(isUnknown(report.to()), "to", "unknown-unit", report.to())
        .when(isUnknown(report.via()), "via", "unknown-unit", report.via());
    report.from().stream()
        .filter(key -> !groups.contains(key))
        .forEach(key -> gaps.when(true, "from", "unknown-group", key));
  }

  private boolean isUnknown(String unit) {
    return !unit.isEmpty() && !units.contains(unit);
  }

  private void checkTiming(GapList gaps, ReportSheet report) {
    var timing = report.timing();
    if (timing.isEvent()) {
      checkSpan(gaps, report.event(), "event");
      gaps.day("timing.opens", timing.opens());
    } else if (timing.isRule()) {
      checkRule(gaps, timing);
    } else if (timing.isOnce()) {
      checkOnce(gaps, report);
    }
    if (!report.window().isBlank()) {
      checkSpan(gaps, report.window(), "window");
    }
  }

  private void checkOnce(GapList gaps, ReportSheet report) {
    var timing = report.timing();
    gaps.when(timing.day().isEmpty(), "timing.day", "missing.day")
        .day("timing.day", timing.day())
        .when(timing.bound().isEmpty(), "timing.bound", "missing.bound")
        .day("timing.opens", timing.opens())
        .when(opensLate(timing), "timing.opens", "opens-late");
    var needsPeriod = report.kind().equals("periodic") || !timing.period().isEmpty();
    gaps.when(needsPeriod && timing.period().isEmpty(), "timing.period", "missing.period");
    checkIndex(gaps, timing);
  }

  private void checkIndex(GapList gaps, TimingSheet timing) {
    var isKind = TypedPeriods.kind(timing.period()).isPresent();
    gaps.when(
        isKind && TypedPeriods.read(timing, planYear).isEmpty(), "timing.index", "no-such-period");
  }

  private static boolean opensLate(TimingSheet timing) {
    var opens = TypedDays.read(timing.opens());
    var day = TypedDays.read(timing.day());
    return opens.isPresent() && day.isPresent() && !opens.get().isBefore(day.get());
  }

  private void checkRule(GapList gaps, TimingSheet timing) {
    var after = timing.monthsAfter();
    gaps.when(timing.period().isEmpty(), "timing.period", "missing.period")
        .when(Whole.of(timing.dayOfMonth(), 1, 31).isEmpty(), "timing.dayOfMonth", "day-of-month")
        .when(
            !after.isEmpty() && Whole.of(after, 0, 3).isEmpty(),
            "timing.monthsAfter",
            "months-after")
        .when(timing.bound().isEmpty(), "timing.bound", "missing.bound");
    checkIndex(gaps, timing);
  }

  private static void checkSpan(GapList gaps, SpanSheet span, String at) {
    var from = TypedDays.read(span.from());
    var to = TypedDays.read(span.to());
    gaps.when(span.from().isEmpty(), at + ".from", "missing.from-day")
        .when(span.to().isEmpty(), at + ".to", "missing.to-day")
        .day(at + ".from", span.from())
        .day(at + ".to", span.to())
        .when(
            from.isPresent() && to.isPresent() && to.get().isBefore(from.get()),
            at + ".to",
            "ends-before-it-begins");
  }
}
