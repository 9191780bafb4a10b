package vn.dondoc.web.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dondoc.calendar.Days;

/** Days and moments in the reader's words; pages know it as {@code days}. */
public record DayWords(Locale locale, ZoneId zone) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  public String brief(LocalDate day) {
    return Days.brief(day);
  }

  public String full(LocalDate day) {
    return Days.full(day, locale);
  }

  public String moment(Instant instant) {
    var local = instant.atZone(zone);
    return TIME.format(local) + " " + Days.brief(local.toLocalDate());
  }
}
