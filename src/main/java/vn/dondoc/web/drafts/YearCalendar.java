package vn.dondoc.web.drafts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.CascadePreview;
import vn.dondoc.instructions.MailDay;
import vn.dondoc.instructions.PlannedRound;

/**
 * A plan's year at a glance: twelve small months with the mails of each day, its deadlines and days
 * off, and the same as a list.
 *
 * @param days on which something happens, also those outside the year
 */
record YearCalendar(int year, List<Month> months, List<Day> days) {
  /** Weeks from Monday on; null where a day is another month's. */
  record Month(YearMonth month, List<List<Day>> weeks) {}

  /**
   * @param deadlines that end on it
   * @param isOff whether nobody works on it
   */
  record Day(
      LocalDate date,
      int mails,
      List<MailDay.Bunch> bunches,
      List<PlannedRound> deadlines,
      boolean isOff) {
    public boolean isBusy() {
      return mails > 0 || !deadlines.isEmpty();
    }
  }

  static YearCalendar of(CascadePreview preview, WorkingCalendar calendar) {
    var mails = new HashMap<LocalDate, MailDay>();
    preview.days().forEach(day -> mails.put(day.day(), day));
    var deadlines = new HashMap<LocalDate, List<PlannedRound>>();
    preview
        .rounds()
        .forEach(
            round ->
                deadlines.computeIfAbsent(round.lastDay(), any -> new ArrayList<>()).add(round));
    var maker = new DayMaker(mails, deadlines, calendar);
    var year = preview.draft().document().year();
    var months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> maker.month(YearMonth.of(year, month)))
            .toList();
    return new YearCalendar(year, months, maker.busy());
  }

  private record DayMaker(
      Map<LocalDate, MailDay> mails,
      Map<LocalDate, List<PlannedRound>> deadlines,
      WorkingCalendar calendar) {

    List<Day> busy() {
      var days = new TreeMap<LocalDate, Day>();
      Stream.concat(mails.keySet().stream(), deadlines.keySet().stream())
          .forEach(date -> days.put(date, day(date)));
      return List.copyOf(days.values());
    }

    Month month(YearMonth month) {
      var weeks = new ArrayList<List<Day>>();
      for (var monday = monday(month.atDay(1));
          !monday.isAfter(month.atEndOfMonth());
          monday = monday.plusWeeks(1)) {
        weeks.add(week(monday, month));
      }
      return new Month(month, weeks);
    }

    private static LocalDate monday(LocalDate day) {
      return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private List<Day> week(LocalDate monday, YearMonth month) {
      var days = new ArrayList<Day>();
      for (int i = 0; i < 7; i++) {
        var date = monday.plusDays(i);
        days.add(YearMonth.from(date).equals(month) ? day(date) : null);
      }
      return days;
    }

    private Day day(LocalDate date) {
      var mail = mails.get(date);
      return new Day(
          date,
          mail == null ? 0 : mail.mails(),
          mail == null ? List.of() : mail.bunches(),
          deadlines.getOrDefault(date, List.of()),
          !calendar.isWorkingDay(date));
    }
  }
}
