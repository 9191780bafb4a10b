package vn.dondoc.obligations;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;

/** New last days that a person chooses; none may be a day off, or two days would be its name. */
@Component
class ChosenDays {
  private final WorkingCalendar calendar;

  ChosenDays(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * @throws Refusal at {@code newDay}, naming the next working day
   */
  void requireWorkingDay(LocalDate day) {
    if (!calendar.isWorkingDay(day)) {
      throw Refusal.ofField("newDay", "new-day-off", day, calendar.sameOrNextWorkingDay(day));
    }
  }
}
