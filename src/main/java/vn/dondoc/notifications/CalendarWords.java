package vn.dondoc.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Days;

/** The sentences of an entry of a calendar. */
@Component
class CalendarWords {
  private final MessageSource messages;

  CalendarWords(MessageSource messages) {
    this.messages = messages;
  }

  String nameOfAll(Locale locale) {
    return say("ics.name", locale);
  }

  /** How it stands comes first: a phone shows but the beginning. */
  String summary(CalendarEvent event, Locale locale) {
    var key = "ics.summary." + event.state().name().toLowerCase(Locale.ROOT);
    return say(key, locale, event.title(), event.unit());
  }

  String description(CalendarEvent event, Locale locale) {
    var lines = new ArrayList<String>();
    if (event.isOwed()) {
      lines.addAll(days(event, locale));
    }
    lines.add(
        event
            .via()
            .map(via -> say("mail.to-via", locale, event.receiver(), via))
            .orElseGet(() -> say("mail.to", locale, event.receiver())));
    lines.add(event.link());
    return String.join("\n", lines);
  }

  private List<String> days(CalendarEvent event, Locale locale) {
    var wording =
        event.wording().isEmpty()
            ? say("mail.deadline-moved", locale, Days.full(event.lastDay(), locale))
            : say("mail.deadline", locale, event.wording());
    var safe = say("ics.safe-day", locale, Days.full(event.safeDay(), locale));
    var calendar = event.provisional() ? " " + say("mail.provisional", locale) : "";
    return List.of(wording, safe + calendar);
  }

  String alarm(CalendarEvent event, Locale locale) {
    return say("ics.alarm", locale, event.title());
  }

  private String say(String key, Locale locale, Object... details) {
    return messages.getMessage(key, details, locale);
  }
}
