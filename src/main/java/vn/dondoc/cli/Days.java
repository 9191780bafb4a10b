package vn.dondoc.cli;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;

/** Days as the year is printed: "T5 15/03/2018", marked where a later decision may move them. */
@Component
class Days {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final ZoneId zone;
  private final WorkingCalendar calendar;
  private final Words words;

  Days(ZoneId zone, WorkingCalendar calendar, Words words) {
    this.zone = zone;
    this.calendar = calendar;
    this.words = words;
  }

  LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  String time(Instant at) {
    return TIME.format(LocalTime.ofInstant(at, zone));
  }

  String plain(LocalDate day) {
    var weekday = day.getDayOfWeek();
    var name = weekday == DayOfWeek.SUNDAY ? "CN" : "T" + (weekday.getValue() + 1);
    return name + " " + DAY.format(day);
  }

  String marked(LocalDate day) {
    return calendar.isProvisional(day)
        ? plain(day) + " (" + words.of("cli.year.provisional") + ")"
        : plain(day);
  }
}
