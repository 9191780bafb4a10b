package vn.dondoc.notifications;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import vn.dondoc.calendar.Days;
import vn.dondoc.notifications.MailItem.UnitLine;
import vn.dondoc.obligations.Audience.Because;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.units.People;

/** Writes a mail from the news it still has to tell. */
@Component
class MailComposer {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** Capacities in which a person's own unit owes the report. */
  private static final Set<String> OWING =
      Set.of(Because.FOCAL_POINT.name(), Because.LEADER.name());

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
    var context = new Context(VIETNAMESE, variables(mail, name, told));
    return Optional.of(
        new ComposedMail(
            mail.messageId(),
            mail.address(),
            name,
            subject(mail.kind(), told),
            templates.html(context),
            templates.text(context)));
  }

  private Map<String, Object> variables(OutboxMail mail, String name, List<MailItem> told) {
    var variables = new HashMap<String, Object>();
    variables.put("kind", keyOf(mail.kind()));
    variables.put("name", name);
    variables.put("items", told);
    variables.put("count", reports(told));
    variables.put("rung", told.stream().mapToInt(MailItem::rung).max().orElse(0));
    variables.put("because", capacity(told));
    variables.put("own", told.stream().anyMatch(item -> item.insteadOf().isEmpty()));
    variables.put("insteadOf", absent(told));
    variables.put("next", told.get(0).next().map(day -> Days.full(day, VIETNAMESE)).orElse(""));
    variables.put("link", mainLink(told));
    variables.put("contact", properties.contact());
    variables.put("days", new DayWords(VIETNAMESE));
    return variables;
  }

  /** Her own capacity where she has one in this. */
  private static String capacity(List<MailItem> told) {
    var own = told.stream().filter(item -> item.insteadOf().isEmpty()).findFirst();
    return own.orElse(told.get(0)).because().toLowerCase(Locale.ROOT);
  }

  /** Names of those whose place the reader takes; empty if all of it is her own. */
  private static String absent(List<MailItem> told) {
    return told.stream()
        .flatMap(item -> item.insteadOf().stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** One place to go: the one report, the cascade of many units, or the reader's own list. */
  private String mainLink(List<MailItem> told) {
    var first = told.get(0);
    if (reports(told) == 1) {
      return first.units().get(0).link();
    }
    var owesItself = OWING.contains(first.because());
    return owesItself ? properties.baseUrl() + "/tasks" : first.cascadeLink();
  }

  private static int reports(List<MailItem> told) {
    return told.stream().mapToInt(item -> item.units().size()).sum();
  }

  /** The subject carries the news: how many, the earliest deadline, how long there is. */
  private String subject(NoticeKind kind, List<MailItem> told) {
    var first = told.get(0);
    var units = told.stream().flatMap(item -> item.units().stream()).map(UnitLine::name).distinct();
    return messages.getMessage(
        "mail." + keyOf(kind) + ".subject",
        new Object[] {
          reports(told),
          first.title(),
          first.wording().isBlank() ? Days.brief(first.lastDay()) : first.wording(),
          first.workingDaysLeft(),
          units.count(),
          first.units().get(0).name()
        },
        VIETNAMESE);
  }

  private static String keyOf(NoticeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Days in words, for the templates. */
  record DayWords(Locale locale) {
    public String full(LocalDate day) {
      return Days.full(day, locale);
    }
  }
}
