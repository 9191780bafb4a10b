package vn.dondoc.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Days;
import vn.dondoc.notifications.MailItem.UnitLine;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.Tone;

/**
 * The sentences of a mail: its subject carries the news, its lead and what to do. Who is only asked
 * ("đề nghị") is spoken to courteously, an event is no deadline, what was returned has been handed
 * in once, and who owes it herself does not see what the coordinator sees: the sentences {@code
 * mail.<kind>.requested.<part>}, {@code mail.<kind>.event.<part>}, {@code
 * mail.<kind>.returned.<part>} and {@code mail.<kind>.owed.<part>} go before {@code
 * mail.<kind>.<part>}.
 */
@Component
class MailPhrases {
  private static final int MAX_WORDING = 30;

  private final MessageSource messages;

  MailPhrases(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * @param part "heading", "subject", "lead", "todo" or "button"
   * @param told at least one item, of that kind of news
   */
  String of(String part, NoticeKind kind, List<MailItem> told, Locale locale) {
    var details = details(told, locale);
    return manners(told)
        .map(manner -> messages.getMessage(key(kind, manner, part), details, null, locale))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> messages.getMessage(key(kind, "", part), details, locale));
  }

  /** The most fitting first; not each of them has a sentence of its own. */
  private static Stream<String> manners(List<MailItem> told) {
    if (told.stream().allMatch(MailItem::isEvent)) {
      return Stream.of("event.");
    }
    if (isAskedOnly(told)) {
      return Stream.of("requested.");
    }
    var returned = told.stream().allMatch(MailItem::isReturned);
    var owed = told.stream().allMatch(MailItem::isOwedByReader);
    return Stream.concat(
        returned ? Stream.of("returned.") : Stream.empty(),
        owed ? Stream.of("owed.") : Stream.empty());
  }

  private static String key(NoticeKind kind, String manner, String part) {
    return "mail." + codeOf(kind) + "." + manner + part;
  }

  static String codeOf(NoticeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isAskedOnly(List<MailItem> told) {
    return told.stream().allMatch(item -> item.isOwedByReader() && item.tone() == Tone.REQUESTED);
  }

  /**
   * 0 how many, 1 the first title, 2 its deadline, 3 working days left, 4 how many units, 5 the
   * first unit, 6 what they are, 7 the highest rung, 8 the day of the next signal.
   */
  private Object[] details(List<MailItem> told, Locale locale) {
    var first = told.get(0);
    return new Object[] {
      told.stream().mapToInt(item -> item.units().size()).sum(),
      first.title(),
      deadline(first, locale),
      first.workingDaysLeft(),
      units(told),
      first.units().get(0).name(),
      messages.getMessage("mail.work." + work(told), null, locale),
      told.stream().mapToInt(MailItem::rung).max().orElse(0),
      first.next().map(day -> Days.full(day, locale)).orElse("")
    };
  }

  /** As written where that is short enough for a subject, e.g. "trước ngày 20/5/2024". */
  private String deadline(MailItem item, Locale locale) {
    var wording = item.wording();
    return wording.isBlank() || wording.length() > MAX_WORDING
        ? messages.getMessage("mail.until", new Object[] {Days.brief(item.lastDay())}, locale)
        : wording;
  }

  private static long units(List<MailItem> told) {
    return told.stream()
        .flatMap(item -> item.units().stream())
        .map(UnitLine::name)
        .distinct()
        .count();
  }

  /** "plan", "report", or "mixed" where there are both. */
  private static String work(List<MailItem> told) {
    var plans = told.stream().filter(item -> item.work() == ObligationKind.PLAN).count();
    if (plans == 0) {
      return "report";
    }
    return plans == told.size() ? "plan" : "mixed";
  }
}
