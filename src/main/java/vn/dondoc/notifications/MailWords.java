package vn.dondoc.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Days;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.obligations.NoticeKind;

/** What was said of a unit's report, in a sentence, for the mails that carry it. */
@Component
class MailWords {
  private final MessageSource messages;
  private final ChangeWords changed;
  private final WorkingCalendar calendar;
  private final Clock clock;

  MailWords(MessageSource messages, ChangeWords changed, WorkingCalendar calendar, Clock clock) {
    this.messages = messages;
    this.changed = changed;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** A row of a notice's obligation with its latest verdict, hand-in and extension. */
  Optional<String> of(ResultSet row, Locale locale) throws SQLException {
    return switch (NoticeKind.valueOf(row.getString("kind"))) {
      case RETURNED -> Optional.of(sentence("mail.reason", locale, row.getString("reason")));
      case EXTENSION_ASKED -> Optional.of(asked(row, locale));
      case EXTENSION_DECIDED -> Optional.of(decided(row, locale));
      case CHASED -> Optional.of(sentence("mail.message", locale, row.getString("message")));
      case REVIEW_DUE -> Optional.of(waiting(row, locale));
      case CHANGED -> Optional.of(changed.of(row, locale));
      case REMINDER, MISSED, ESCALATION -> again(row, locale);
      default -> Optional.empty();
    };
  }

  /** It has been handed in once, so that "not handed in" alone would wrong the unit. */
  private Optional<String> again(ResultSet row, Locale locale) throws SQLException {
    return row.getString("state").equals("RETURNED")
        ? Optional.of(sentence("mail.again", locale))
        : Optional.empty();
  }

  private String asked(ResultSet row, Locale locale) throws SQLException {
    return sentence(
        "mail.extension.asked",
        locale,
        day(row, "asked_day", locale),
        row.getString("asked_reason"));
  }

  private String decided(ResultSet row, Locale locale) throws SQLException {
    var words = row.getString("decision_reason");
    if (row.getObject("granted_day") == null) {
      return sentence("mail.extension.refused", locale, day(row, "asked_day", locale), words);
    }
    return words == null
        ? sentence("mail.extension.granted", locale, day(row, "granted_day", locale))
        : sentence(
            "mail.extension.granted-because", locale, day(row, "granted_day", locale), words);
  }

  private String waiting(ResultSet row, Locale locale) throws SQLException {
    var handedIn =
        LocalDate.ofInstant(row.getTimestamp("submitted_at").toInstant(), clock.getZone());
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var days = calendar.workingDaysBetween(handedIn, today);
    return sentence("mail.handed-in", locale, Days.full(handedIn, locale), days);
  }

  private static String day(ResultSet row, String column, Locale locale) throws SQLException {
    return Days.full(row.getObject(column, LocalDate.class), locale);
  }

  private String sentence(String key, Locale locale, Object... details) {
    return messages.getMessage(key, details, locale);
  }
}
