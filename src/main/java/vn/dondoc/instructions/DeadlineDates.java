package vn.dondoc.instructions;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.Timing.Occurrence;

/** Deadlines of another year, before the document itself, or over by now. */
@Component
@Order(3)
class DeadlineDates implements Check {
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  DeadlineDates(WorkingCalendar calendar, ZoneId zone) {
    this.calendar = calendar;
    this.zone = zone;
  }

  @Override
  public List<Finding> of(CheckSubject subject) {
    return subject
        .reports()
        .flatMap(
            regime ->
                regime.timing().occurrences().stream()
                    .flatMap(one -> of(subject, regime, one))
                    .map(finding -> finding.about(regime)))
        .toList();
  }

  private Stream<Finding> of(CheckSubject subject, ReportRegime regime, Occurrence one) {
    var deadline = new Deadline(one.day(), one.bound(), zone);
    var provisional =
        Stream.of(Finding.warning("deadline-provisional", regime.wording(), one.day()))
            .filter(any -> subject.plausible(regime).contains(one))
            .filter(any -> deadline.isProvisional(calendar));
    return Stream.concat(impossible(subject, regime, deadline), provisional);
  }

  private Stream<Finding> impossible(CheckSubject subject, ReportRegime regime, Deadline deadline) {
    var day = deadline.day();
    var issued = subject.draft().issuedOnOrAfter();
    var isBeforeIssue = deadline.lastDay(calendar).isBefore(issued);
    var otherYear = isOtherYear(subject, regime, deadline);
    if (otherYear && isBeforeIssue) {
      return Stream.of(
          Finding.error("deadline-other-year", regime.wording(), day, subject.year() + ""));
    }
    if (isBeforeIssue) {
      return Stream.of(Finding.error("deadline-before-issue", regime.wording(), day, issued));
    }
    var passed =
        Stream.of(Finding.error("deadline-passed", regime.wording(), day))
            .filter(any -> deadline.isMissedAt(subject.startAt(), calendar));
    var year =
        Stream.of(
                Finding.warning("deadline-other-year", regime.wording(), day, subject.year() + ""))
            .filter(any -> otherYear);
    return Stream.concat(passed, year);
  }

  /** A rule may let the last period of a year fall due in the next. */
  private static boolean isOtherYear(CheckSubject subject, ReportRegime regime, Deadline deadline) {
    return regime.timing() instanceof Timing.Once && deadline.day().getYear() != subject.year();
  }
}
