package vn.dondoc.instructions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.SynthesisTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.Timing.Occurrence;

/** What is collected must come in before the report it goes into is due, with time to sum it up. */
@Component
@Order(6)
class FeedOrder implements Check {
  private final Regimes regimes;
  private final SynthesisTime synthesis;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  FeedOrder(Regimes regimes, SynthesisTime synthesis, WorkingCalendar calendar, ZoneId zone) {
    this.regimes = regimes;
    this.synthesis = synthesis;
    this.calendar = calendar;
    this.zone = zone;
  }

  @Override
  public List<Finding> of(CheckSubject subject) {
    return subject
        .reports()
        .flatMap(
            input ->
                fed(subject.draft(), input).stream()
                    .flatMap(output -> late(subject, input, output))
                    .map(finding -> finding.about(input)))
        .toList();
  }

  /** The report it goes into: of this instruction, or of one that runs already. */
  private Optional<ReportRegime> fed(CascadeDraft draft, ReportRegime input) {
    return input
        .feeds()
        .flatMap(
            ref ->
                ref.instruction().equals(draft.id())
                    ? draft.regimes().stream()
                        .filter(one -> one.code().equals(ref.code()))
                        .findAny()
                    : regimes.byCode(ref.instruction(), ref.code()));
  }

  private Stream<Finding> late(CheckSubject subject, ReportRegime input, ReportRegime output) {
    return subject.plausible(input).stream()
        .flatMap(
            in ->
                subject.plausible(output).stream()
                    .filter(out -> in.period().isWithin(out.period()))
                    .flatMap(out -> compared(input, safeDay(in), output, safeDay(out)).stream()));
  }

  private Optional<Finding> compared(
      ReportRegime input, LocalDate in, ReportRegime output, LocalDate out) {
    var left = calendar.workingDaysBetween(in, out);
    if (left >= synthesis.workingDays()) {
      return Optional.empty();
    }
    return Optional.of(
        in.isAfter(out)
            ? Finding.warning(
                "input-after-output", input.wording(), in, output.title(), output.wording(), out)
            : Finding.warning(
                "little-synthesis-time",
                input.wording(),
                in,
                output.title(),
                output.wording(),
                out,
                left,
                synthesis.workingDays()));
  }

  private LocalDate safeDay(Occurrence one) {
    return new Deadline(one.day(), one.bound(), zone).safeDay(calendar);
  }
}
