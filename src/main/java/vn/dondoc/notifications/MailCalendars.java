package vn.dondoc.notifications;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.notifications.MailItem.UnitLine;
import vn.dondoc.obligations.NoticeKind;

/**
 * The calendars that go with a mail: what its reader owes by a day still to come, and what she owes
 * no more. Those who only hear of others' work get none.
 */
@Component
class MailCalendars {
  private static final Set<NoticeKind> WITH_CALENDAR =
      EnumSet.of(
          NoticeKind.NEW_WORK,
          NoticeKind.REMINDER,
          NoticeKind.RETURNED,
          NoticeKind.EXTENSION_DECIDED,
          NoticeKind.CHANGED);

  private final WritingCalendars writing;

  MailCalendars(WritingCalendars writing) {
    this.writing = writing;
  }

  /** Not folded into lines yet; one for each method, since a calendar has but one (RFC 5546). */
  List<CalendarPart> of(List<MailItem> told, Locale locale) {
    var events =
        told.stream()
            .filter(item -> item.isOwedByReader() && WITH_CALENDAR.contains(item.kind()))
            .flatMap(MailCalendars::events)
            .toList();
    var parts = new ArrayList<CalendarPart>();
    add(parts, CalendarPart.PUBLISH, events.stream().filter(one -> !one.isWithdrawn()), locale);
    add(parts, CalendarPart.CANCEL, events.stream().filter(CalendarEvent::isWithdrawn), locale);
    return parts;
  }

  private void add(
      List<CalendarPart> parts, String method, Stream<CalendarEvent> events, Locale locale) {
    var found = events.toList();
    if (!found.isEmpty()) {
      parts.add(writing.part(method, found, locale));
    }
  }

  private static Stream<CalendarEvent> events(MailItem item) {
    return item.units().stream().map(unit -> event(item, unit));
  }

  private static CalendarEvent event(MailItem item, UnitLine unit) {
    return new CalendarEvent(
        unit.obligation(),
        unit.revision(),
        unit.revisedAt(),
        unit.state(),
        item.title(),
        unit.name(),
        item.wording(),
        item.lastDay(),
        item.safeDay(),
        item.provisional(),
        item.receiver(),
        item.via(),
        unit.link());
  }
}
