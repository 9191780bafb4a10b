package vn.dondoc.notifications;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import vn.dondoc.calendar.Days;
import vn.dondoc.obligations.NoticeKind;

/** Writes what a mail says from the news it has to tell. */
@Component
class WritingForms {
  private final MailCalendars calendars;
  private final MailProperties properties;
  private final MailPhrases phrases;
  private final MailTemplates templates;

  WritingForms(
      MailCalendars calendars,
      MailProperties properties,
      MailPhrases phrases,
      MailTemplates templates) {
    this.calendars = calendars;
    this.properties = properties;
    this.phrases = phrases;
    this.templates = templates;
  }

  /**
   * @param kind what the mail should be about
   * @param told at least one item; it may have {@link Blanks}, as {@code name} may
   * @param text takes each part apart at them
   */
  MailForm write(
      NoticeKind kind,
      String name,
      Locale locale,
      List<MailItem> told,
      Function<String, BlankedText> text) {
    var news = News.of(kind, told);
    var attached = calendars.of(told, locale);
    var variables = variables(news, name, locale);
    variables.put("calendar", !attached.isEmpty());
    var context = new Context(locale, variables);
    return new MailForm(
        text.apply(say("subject", news, locale)),
        text.apply(templates.html("mail/mail.html", context)),
        text.apply(templates.text("mail/mail.txt", context)),
        attached.stream()
            .map(one -> new MailForm.BlankedCalendar(one.method(), text.apply(one.text())))
            .toList());
  }

  /**
   * What a mail is about, and what it also tells: a digest may carry both what its reader owes and
   * what waits for her word.
   */
  private record News(NoticeKind kind, List<MailItem> main, List<MailItem> also) {

    static News of(NoticeKind wanted, List<MailItem> told) {
      var found = told.stream().anyMatch(item -> item.kind() == wanted);
      var kind = found ? wanted : told.get(0).kind();
      var split = told.stream().collect(Collectors.partitioningBy(item -> item.kind() == kind));
      return new News(kind, split.get(true), split.get(false));
    }

    MailItem first() {
      return main.get(0);
    }

    List<MailItem> all() {
      return Stream.concat(main.stream(), also.stream()).toList();
    }
  }

  private Map<String, Object> variables(News news, String name, Locale locale) {
    var variables = new HashMap<String, Object>();
    variables.put("kind", MailPhrases.codeOf(news.kind()));
    variables.put("name", name);
    variables.put("items", news.all());
    for (var part : List.of("heading", "lead", "todo", "button")) {
      variables.put(part, say(part, news, locale));
    }
    variables.put("alsoFrom", news.also().isEmpty() ? -1 : news.main().size());
    variables.put("alsoCount", reports(news.also()));
    variables.put("single", reports(news.all()) == 1);
    variables.put("because", capacity(news.main()));
    variables.put("own", news.main().stream().anyMatch(item -> item.insteadOf().isEmpty()));
    variables.put("insteadOf", absent(news.main()));
    variables.put("link", mainLink(news));
    variables.put("contact", contact(news.first()));
    variables.put("preferences", properties.baseUrl() + "/preferences");
    variables.put("days", new DayWords(locale));
    return variables;
  }

  /** Whom to call; without a line of the deployment's own, who waits for what is owed. */
  private String contact(MailItem item) {
    return properties.contact().isBlank() && item.isOwedByReader()
        ? item.via().orElse(item.receiver())
        : properties.contact();
  }

  private String say(String part, News news, Locale locale) {
    return phrases.of(part, news.kind(), news.main(), locale);
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
  private String mainLink(News news) {
    var first = news.first();
    if (news.kind() == NoticeKind.REVIEW_DUE) {
      return properties.baseUrl() + "/reviews";
    }
    if (reports(news.main()) == 1) {
      return first.units().get(0).link();
    }
    if (news.kind() == NoticeKind.EXTENSION_ASKED) {
      return first.cascadeLink() + "?tab=extensions";
    }
    return first.isOwedByReader() ? properties.baseUrl() + "/tasks" : first.cascadeLink();
  }

  private static int reports(List<MailItem> told) {
    return told.stream().mapToInt(item -> item.units().size()).sum();
  }

  /** Days in words, for the templates. */
  record DayWords(Locale locale) {
    public String full(LocalDate day) {
      return Days.full(day, locale);
    }
  }
}
