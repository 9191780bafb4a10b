package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligations.EventSpan;
import vn.dondoc.obligations.RegimeCode;

/** From one year to another: the same day and month, and the year in what is written. */
record YearShift(int from, int to) {

  /** 29/2 becomes 28/2 in a year that has none. */
  LocalDate day(LocalDate day) {
    return day.plusYears(to - from);
  }

  /** "năm 2024", "20/5/2024"; other years stay. */
  String text(String text) {
    return text.replaceAll("(?<!\\d)" + Pattern.quote(from + "") + "(?!\\d)", to + "");
  }

  RegimeCode code(RegimeCode code) {
    return new RegimeCode(text(code.value()));
  }

  private Period period(Period period) {
    return new Period(period.kind(), period.year() + to - from, period.index());
  }

  Timing timing(Timing timing) {
    if (timing instanceof Timing.Once once) {
      return new Timing.Once(
          period(once.period()), day(once.day()), once.bound(), once.opensOn().map(this::day));
    }
    if (timing instanceof Timing.Recurring rule) {
      return new Timing.Recurring(
          period(rule.first()), rule.dayOfMonth(), rule.monthsAfter(), rule.bound());
    }
    return timing;
  }

  Optional<DataWindow> window(Optional<DataWindow> window) {
    return window.map(days -> new DataWindow(day(days.from()), day(days.to())));
  }

  Optional<EventSpan> event(Optional<EventSpan> event) {
    return event.map(days -> new EventSpan(day(days.from()), day(days.to())));
  }
}
