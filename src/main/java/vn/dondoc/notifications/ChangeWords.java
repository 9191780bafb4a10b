package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Days;

/** What a change did to a unit's work, in a sentence. */
@Component
class ChangeWords {
  private final MessageSource messages;

  ChangeWords(MessageSource messages) {
    this.messages = messages;
  }

  /** A row with the columns of {@code obligation_change} and the name of the unit before. */
  String of(ResultSet row, Locale locale) throws SQLException {
    var reason = row.getString("change_reason");
    return switch (row.getString("change_kind")) {
      case "MOVED" -> sentence("mail.changed.moved", locale, days(row, locale), reason);
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

  private String sentence(String key, Locale locale, Object... details) {
    return messages.getMessage(key, details, locale);
  }
}
