package vn.dondoc.notifications;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyListAccessor;
import net.fortuna.ical4j.model.component.VEvent;

/** A calendar as another library than the one that wrote it reads it. */
record ReadCalendar(String method, List<Entry> entries) {
  record Entry(
      String uid,
      int sequence,
      String status,
      String start,
      String summary,
      String said,
      int alarms) {}

  /** Fails if it breaks a rule of RFC 5545. */
  static ReadCalendar of(String text) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    if (calendar.validate(true).hasErrors()) {
      throw new AssertionError(calendar.validate(true).toString());
    }
    return new ReadCalendar(
        value(calendar, "METHOD"),
        calendar.getComponents().stream()
            .filter(VEvent.class::isInstance)
            .map(VEvent.class::cast)
            .map(ReadCalendar::entry)
            .toList());
  }

  Entry only(String uid) {
    var found = entries.stream().filter(entry -> entry.uid().equals(uid)).toList();
    if (found.size() != 1) {
      throw new AssertionError(uid + " is there " + found.size() + " times: " + entries);
    }
    return found.get(0);
  }

  private static Entry entry(VEvent event) {
    return new Entry(
        value(event, "UID"),
        Integer.parseInt(value(event, "SEQUENCE")),
        value(event, "STATUS"),
        value(event, "DTSTART"),
        value(event, "SUMMARY"),
        value(event, "DESCRIPTION"),
        event.getAlarms().size());
  }

  private static String value(PropertyListAccessor component, String name) {
    return component.getProperty(name).map(Property::getValue).orElse("");
  }
}
