package vn.dondoc.instructions;

import java.util.List;
import java.util.Optional;
import vn.dondoc.calendar.Days;
import vn.dondoc.instructions.ClonedDraft.Difference;
import vn.dondoc.obligations.InstructionId;

/** Last year's reports with this year's days. Used once and thrown away. */
final class CloningRegimes {
  private final InstructionId old;
  private final InstructionId next;
  private final YearShift shift;
  private final List<Difference> differences;

  CloningRegimes(
      InstructionId old, InstructionId next, YearShift shift, List<Difference> differences) {
    this.old = old;
    this.next = next;
    this.shift = shift;
    this.differences = differences;
  }

  ReportRegime cloned(ReportRegime regime) {
    var title = shift.text(regime.title());
    var wording = shift.text(regime.wording());
    var timing = shift.timing(regime.timing());
    note("report-title", title, regime.title(), title, "year");
    note("wording", title, regime.wording(), wording, "year");
    note("days", title, days(regime.timing()), days(timing), "same-day");
    return new ReportRegime(
        shift.code(regime.code()),
        regime.kind(),
        timing,
        title,
        wording,
        regime.from(),
        regime.to(),
        regime.via(),
        shift.window(regime.window()),
        shift.event(regime.event()),
        regime.feeds().flatMap(ref -> feeds(ref, title)),
        regime.embeddedIn(),
        regime.sourceLine());
  }

  /** A report of another document is last year's: what it feeds now is to be filled in. */
  private Optional<RegimeRef> feeds(RegimeRef ref, String title) {
    if (ref.instruction().equals(old)) {
      return Optional.of(new RegimeRef(next, shift.code(ref.code())));
    }
    note("feeds", title, ref.instruction() + "/" + ref.code(), "", "fill-in");
    return Optional.empty();
  }

  private static String days(Timing timing) {
    return String.join(
        ", ", timing.occurrences().stream().map(one -> Days.brief(one.day())).toList());
  }

  private void note(String field, String subject, String before, String now, String why) {
    if (!before.equals(now)) {
      differences.add(new Difference(field, subject, before, now, why));
    }
  }
}
