package vn.dondoc.web.drafts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.Timing.Occurrence;

/**
 * One period of a report that is being typed, with its days.
 *
 * @param day as the document names it
 * @param safeDay the last working day wholly inside the deadline
 */
record DueLine(Period period, LocalDate day, Bound bound, LocalDate safeDay, boolean provisional) {

  static List<DueLine> of(List<Occurrence> occurrences, WorkingCalendar calendar, ZoneId zone) {
    return occurrences.stream().map(one -> of(one, calendar, zone)).toList();
  }

  private static DueLine of(Occurrence one, WorkingCalendar calendar, ZoneId zone) {
    var deadline = new Deadline(one.day(), one.bound(), zone);
    return new DueLine(
        one.period(),
        one.day(),
        one.bound(),
        deadline.safeDay(calendar),
        deadline.isProvisional(calendar));
  }
}
