package vn.dondoc.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.DayNames;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.progress.CalendarEntry;
import vn.dondoc.progress.Calendars;
import vn.dondoc.progress.DueDates;
import vn.dondoc.units.Person;

/** Lays out a month of a person's calendar, and what comes next in it. */
@Component
class CalendarMonths {
  private static final int WEEK = 7;
  private static final int AGENDA_DAYS = 30;

  private final Calendars calendars;
  private final WorkingCalendar working;
  private final DayNames names;
  private final DueDates dates;

  CalendarMonths(Calendars calendars, WorkingCalendar working, DayNames names, DueDates dates) {
    this.calendars = calendars;
    this.working = working;
    this.names = names;
    this.dates = dates;
  }

  LocalDate today() {
    return dates.today();
  }

  CalendarMonth month(YearMonth month, Person who, CalendarQuery query) {
    var entries =
        calendars.of(who, month.atDay(1), month.atEndOfMonth()).stream()
            .filter(query::takes)
            .toList();
    var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var weeks =
        monday
            .datesUntil(month.atEndOfMonth().plusDays(1), Period.ofWeeks(1))
            .map(start -> week(start, month, entries))
            .toList();
    return new CalendarMonth(month, weeks, entries.size());
  }

  private List<CalendarDay> week(LocalDate start, YearMonth month, List<CalendarEntry> entries) {
    return IntStream.range(0, WEEK)
        .mapToObj(start::plusDays)
        .map(day -> day(day, month, entries))
        .toList();
  }

  /** What began in the month before stands on the first day. */
  private CalendarDay day(LocalDate day, YearMonth month, List<CalendarEntry> entries) {
    var inMonth = YearMonth.from(day).equals(month);
    var first = month.atDay(1);
    var works = working.isWorkingDay(day);
    var weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    var special = works == weekend;
    return new CalendarDay(
        day,
        inMonth,
        day.equals(dates.today()),
        works,
        special,
        special ? names.of(day) : Optional.empty(),
        special && working.isProvisional(day),
        entries.stream()
            .filter(entry -> inMonth && day.equals(later(entry.day(), first)))
            .toList());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** From today on; the rest of an event that has begun is no news. */
  List<AgendaDay> agenda(Person who, CalendarQuery query) {
    var today = dates.today();
    return AgendaDay.of(
        calendars.of(who, today, today.plusDays(AGENDA_DAYS)).stream()
            .filter(query::takes)
            .filter(entry -> !entry.day().isBefore(today))
            .toList());
  }
}
