package vn.dondoc.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import vn.dondoc.calendar.Days;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.units.People;

/** Writes a mail from the news it still has to tell. */
@Component
class MailComposer {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final MailItems items;
  private final People people;
  private final MailProperties properties;
  private final MessageSource messages;
  private final MailTemplates templates;

  MailComposer(
      MailItems items,
      People people,
      MailProperties properties,
      MessageSource messages,
      MailTemplates templates) {
    this.items = items;
    this.people = people;
    this.properties = properties;
    this.messages = messages;
    this.templates = templates;
  }

  /** Empty when nothing it would say is true any more. */
  Optional<ComposedMail> compose(OutboxMail mail) {
    var told = items.of(mail);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    var name = people.byId(mail.recipient()).orElseThrow().name();
    var context = new Context(VIETNAMESE);
    context.setVariable("kind", keyOf(mail.kind()));
    context.setVariable("name", name);
    context.setVariable("items", told);
    context.setVariable("rung", told.stream().mapToInt(MailItem::rung).max().orElse(0));
    context.setVariable("because", told.get(0).because().toLowerCase(Locale.ROOT));
    context.setVariable(
        "link", told.size() == 1 ? told.get(0).link() : properties.baseUrl() + "/tasks");
    context.setVariable("contact", properties.contact());
    context.setVariable("days", new DayWords(VIETNAMESE));
    return Optional.of(
        new ComposedMail(
            mail.messageId(),
            mail.address(),
            name,
            subject(mail.kind(), told),
            templates.html(context),
            templates.text(context)));
  }

  /** The subject carries the news: how many, the earliest deadline, how long there is. */
  private String subject(NoticeKind kind, List<MailItem> told) {
    var first = told.get(0);
    var units = told.stream().map(MailItem::unit).distinct().count();
    return messages.getMessage(
        "mail." + keyOf(kind) + ".subject",
        new Object[] {
          told.size(),
          first.title(),
          first.wording().isBlank() ? Days.brief(first.lastDay()) : first.wording(),
          first.workingDaysLeft(),
          units,
          first.unit()
        },
        VIETNAMESE);
  }

  private static String keyOf(NoticeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Days in words, for the templates. */
  record DayWords(Locale locale) {
    public String full(java.time.LocalDate day) {
      return Days.full(day, locale);
    }

    public String brief(java.time.LocalDate day) {
      return Days.brief(day);
    }
  }
}
