package vn.dondoc.instructions;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.Timing.Occurrence;
import vn.dondoc.obligations.EventSpan;
import vn.dondoc.obligations.ObligationKind;

/** Events of another year or over by now, and reports due before what they report on is over. */
@Component
@Order(4)
class EventDates implements Check {
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  EventDates(WorkingCalendar calendar, ZoneId zone) {
    this.calendar = calendar;
    this.zone = zone;
  }

  @Override
  public List<Finding> of(CheckSubject subject) {
    var events = subject.events().flatMap(event -> ofEvent(subject, event));
    var reports =
        subject
            .reports()
            .filter(report -> report.kind() != ObligationKind.PLAN)
            .flatMap(report -> subject.events().flatMap(event -> tooEarly(subject, report, event)));
    return Stream.concat(events, reports).toList();
  }

  private static Stream<Finding> ofEvent(CheckSubject subject, ReportRegime regime) {
    var event = regime.event().orElseThrow();
    if (event.from().getYear() != subject.year()) {
      var found =
          Finding.warning("event-other-year", regime.wording(), event.from(), subject.year() + "");
      return Stream.of(found.about(regime));
    }
    if (event.to().isBefore(subject.today())) {
      return Stream.of(Finding.warning("event-over", regime.wording(), event.to()).about(regime));
    }
    return Stream.empty();
  }

  private Stream<Finding> tooEarly(CheckSubject subject, ReportRegime report, ReportRegime event) {
    var span = event.event().orElseThrow();
    return subject.plausible(report).stream()
        .filter(one -> reportsOn(report, one, span))
        .map(one -> new Deadline(one.day(), one.bound(), zone).lastDay(calendar))
        .filter(lastDay -> lastDay.isBefore(span.to()))
        .map(lastDay -> lastDay.isBefore(span.from()) ? "due-before-event" : "due-inside-event")
        .map(key -> Finding.warning(key, report.wording(), event.title(), span.from(), span.to()))
        .map(finding -> finding.about(report));
  }

  /** The event begins in the days that the report covers. */
  private static boolean reportsOn(ReportRegime report, Occurrence one, EventSpan event) {
    var covered =
        report.window().orElseGet(() -> new DataWindow(one.period().start(), one.period().end()));
    return !event.from().isBefore(covered.from()) && !event.from().isAfter(covered.to());
  }
}
