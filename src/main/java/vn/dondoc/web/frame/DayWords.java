package vn.dondoc.web.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.dondoc.calendar.Days;

/** Days and moments in the reader's words; pages know it as {@code days}. */
public record DayWords(Locale locale, ZoneId zone) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** As Nghị định 30/2020/NĐ-CP writes days: "01/3/2024", "20/02/2024". */
  public String official(LocalDate day) {
    return "%02d/%s/%d".formatted(day.getDayOfMonth(), officialMonth(day), day.getYear());
  }

  /** January and February with a zero in front, so that nobody makes them October and December. */
  public String officialMonth(LocalDate day) {
    return (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
  }

  public String brief(LocalDate day) {
    return Days.brief(day);
  }

  public String full(LocalDate day) {
    return Days.full(day, locale);
  }

  /** With the day of the week, e.g. "08:00 thứ Sáu, 1/3/2024". */
  public String full(Instant instant) {
    var local = instant.atZone(zone);
    return TIME.format(local) + " " + full(local.toLocalDate());
  }

  /** To the second, for what happens in the next minute, e.g. "08:00:30". */
  public String second(Instant instant) {
    return SECOND.format(instant.atZone(zone));
  }

  public String moment(Instant instant) {
    var local = instant.atZone(zone);
    return TIME.format(local) + " " + Days.brief(local.toLocalDate());
  }

  /** What a sentence of the domain names, with its days as people read them. */
  public Object[] plain(List<Object> details) {
    return Refusals.inWords(details);
  }
}
