package vn.dondoc.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.quartz.impl.calendar.BaseCalendar;
import vn.dondoc.calendar.WorkingCalendar;

/**
 * The working calendar as Quartz wants it: a copy of some years' days off, since Quartz keeps it
 * serialised in the database. It is written anew at each start.
 */
class WorkingDaysOnly extends BaseCalendar {
  private static final long serialVersionUID = 1L;

  private final HashSet<LocalDate> daysOff;
  private final String zone;

  WorkingDaysOnly(WorkingCalendar calendar, int fromYear, int toYear, ZoneId zone) {
    this.zone = zone.getId();
    this.daysOff = new HashSet<>(daysOff(calendar, fromYear, toYear));
  }

  private static Set<LocalDate> daysOff(WorkingCalendar calendar, int fromYear, int toYear) {
    var days = new HashSet<LocalDate>();
    var day = LocalDate.of(fromYear, 1, 1);
    for (; day.getYear() <= toYear; day = day.plusDays(1)) {
      if (!calendar.isWorkingDay(day)) {
        days.add(day);
      }
    }
    return days;
  }

  @Override
  public boolean isTimeIncluded(long millis) {
    var day = Instant.ofEpochMilli(millis).atZone(ZoneId.of(zone)).toLocalDate();
    return !daysOff.contains(day);
  }

  @Override
  public long getNextIncludedTime(long millis) {
    var next = Instant.ofEpochMilli(millis).plusMillis(1);
    while (!isTimeIncluded(next.toEpochMilli())) {
      var zoneId = ZoneId.of(zone);
      next = next.atZone(zoneId).toLocalDate().plusDays(1).atStartOfDay(zoneId).toInstant();
    }
    return next.toEpochMilli();
  }
}
