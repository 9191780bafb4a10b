package vn.dondoc.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.dondoc.calendar.Days;

/** A mail that says only that mail arrives. */
@Component
class TrialMail {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final MessageSource messages;
  private final MailProperties properties;
  private final Clock clock;

  TrialMail(MessageSource messages, MailProperties properties, Clock clock) {
    this.messages = messages;
    this.properties = properties;
    this.clock = clock;
  }

  ComposedMail to(String address, String asker) {
    var today = Days.full(LocalDate.ofInstant(clock.instant(), clock.getZone()), VIETNAMESE);
    var text = say("mail.trial.text", asker, today, properties.baseUrl());
    var messageId = "<" + UUID.randomUUID() + "@" + properties.domain() + ">";
    var html = "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
    return new ComposedMail(
        messageId, address, "", say("mail.trial.subject"), html, text, List.of());
  }

  private String say(String key, Object... details) {
    return messages.getMessage(key, details, VIETNAMESE);
  }
}
