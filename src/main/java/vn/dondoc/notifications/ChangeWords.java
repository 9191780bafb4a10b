package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Days;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;

/** What a change did to a unit's work, in a sentence. */
@Component
class ChangeWords {
  private final MessageSource messages;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  ChangeWords(MessageSource messages, WorkingCalendar calendar, ZoneId zone) {
    this.messages = messages;
    this.calendar = calendar;
    this.zone = zone;
  }

  /** A row with the columns of {@code obligation_change} and the name of the unit before. */
  String of(ResultSet row, Locale locale) throws SQLException {
    var reason = row.getString("change_reason");
    return switch (row.getString("change_kind")) {
      case "MOVED" -> sentence("mail.changed.moved", locale, days(row, locale), reason);
      case "RECKONED" ->
          sentence("mail.changed.reckoned", locale, oldDay(row), Days.brief(lastDay(row)), reason);
      case "WITHDRAWN" -> sentence("mail.changed.withdrawn", locale, reason);
      default -> sentence("mail.changed.taken-over", locale, row.getString("former_name"), reason);
    };
  }

  /** "trước ngày 20/5/2024 thành trước ngày 3/6/2024". */
  private String days(ResultSet row, Locale locale) throws SQLException {
    return sentence(
        "mail.changed.days",
        locale,
        day(row, "old_bound", "old_day", locale),
        day(row, "deadline_bound", "deadline_day", locale));
  }

  private String day(ResultSet row, String bound, String day, Locale locale) throws SQLException {
    var key = "audit.value." + row.getString(bound);
    return sentence(key, locale, Days.brief(row.getObject(day, LocalDate.class)));
  }

  private static String oldDay(ResultSet row) throws SQLException {
    return Days.brief(row.getObject("old_day", LocalDate.class));
  }

  private LocalDate lastDay(ResultSet row) throws SQLException {
    var day = row.getObject("deadline_day", LocalDate.class);
    var bound = Bound.valueOf(row.getString("deadline_bound"));
    return new Deadline(day, bound, zone).lastDay(calendar);
  }

  private String sentence(String key, Locale locale, Object... details) {
    return messages.getMessage(key, details, locale);
  }
}
