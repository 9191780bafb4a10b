package vn.dondoc.instructions;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.Timing.Occurrence;

/** Deadlines, and days of documents, that nobody works on. Events may well take place then. */
@Component
@Order(5)
class DaysOff implements Check {
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  DaysOff(WorkingCalendar calendar, ZoneId zone) {
    this.calendar = calendar;
    this.zone = zone;
  }

  @Override
  public List<Finding> of(CheckSubject subject) {
    return Stream.concat(documents(subject), deadlines(subject)).toList();
  }

  private Stream<Finding> documents(CheckSubject subject) {
    var draft = subject.draft();
    return Stream.concat(Stream.of(draft.document()), draft.bases().stream())
        .flatMap(document -> issuedOnDayOff(document).stream());
  }

  private Optional<Finding> issuedOnDayOff(Document document) {
    return document
        .issuedOn()
        .filter(day -> !calendar.isWorkingDay(day))
        .map(day -> Finding.warning("issued-on-day-off", document.title(), named(document), day))
        .map(finding -> finding.about(document.id().value(), Optional.empty()));
  }

  private static String named(Document document) {
    return document.number().orElse(document.symbol());
  }

  private Stream<Finding> deadlines(CheckSubject subject) {
    return subject
        .reports()
        .flatMap(
            regime ->
                subject.plausible(regime).stream()
                    .filter(one -> !calendar.isWorkingDay(one.day()))
                    .map(one -> dueOnDayOff(regime, one).about(regime)));
  }

  /** A last day off moves forward; "trước ngày" does not, so its safe day is told. */
  private Finding dueOnDayOff(ReportRegime regime, Occurrence one) {
    var deadline = new Deadline(one.day(), one.bound(), zone);
    return one.bound() == Bound.BY
        ? Finding.warning("due-on-day-off", regime.wording(), one.day(), deadline.lastDay(calendar))
        : Finding.warning(
            "due-before-day-off", regime.wording(), one.day(), deadline.safeDay(calendar));
  }
}
