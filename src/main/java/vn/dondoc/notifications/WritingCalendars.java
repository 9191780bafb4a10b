package vn.dondoc.notifications;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Organizer;
import biweekly.property.ProductId;
import biweekly.property.RefreshInterval;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes entries of a calendar as RFC 5545 wants them.
 *
 * <p>An entry is an all-day one on the last day on time, since that is what the document says; the
 * alarm rings on the safe day, on which the work is to be done. Days have no zone, so that none is
 * described.
 */
@Component
class WritingCalendars {
  private static final ProductId PRODUCT = new ProductId("-//Don Doc//dondoc//VI");
  private static final LocalTime ALARM = LocalTime.of(8, 0);
  private static final int REFRESH_HOURS = 6;

  private final CalendarWords words;
  private final Clock clock;
  private final String from;
  private final String host;

  WritingCalendars(CalendarWords words, MailProperties properties, Clock clock) {
    this.words = words;
    this.clock = clock;
    this.from = properties.from();
    this.host =
        Optional.ofNullable(URI.create(properties.baseUrl()).getHost()).orElse(properties.domain());
  }

  /** What somebody's program fetches again and again. */
  String feed(List<CalendarEvent> events, Locale locale) {
    var calendar = empty();
    calendar.setName(words.nameOfAll(locale));
    calendar.setExperimentalProperty("X-WR-CALNAME", words.nameOfAll(locale));
    var interval = new RefreshInterval(Duration.builder().hours(REFRESH_HOURS).build());
    // RFC 7986, 5.7 wants the type named; the library leaves it out.
    interval.setParameter("VALUE", "DURATION");
    calendar.setRefreshInterval(interval);
    events.forEach(event -> calendar.addEvent(entry(event, locale)));
    if (events.isEmpty()) {
      calendar.addComponent(zoneAlone());
    }
    return FoldedLines.of(text(calendar));
  }

  /**
   * Not folded into lines yet.
   *
   * @param events none of them, or all, withdrawn
   */
  CalendarPart part(String method, List<CalendarEvent> events, Locale locale) {
    var calendar = empty();
    calendar.setMethod(method);
    events.forEach(event -> calendar.addEvent(entry(event, locale)));
    return new CalendarPart(method, text(calendar));
  }

  /** A calendar must hold something (RFC 5545, 3.6), even where nothing is owed. */
  private VTimezone zoneAlone() {
    var zone = new VTimezone(clock.getZone().getId());
    var offset =
        new UtcOffset(
            clock.getZone().getRules().getOffset(clock.instant()).getTotalSeconds() * 1000L);
    var standard = new StandardTime();
    standard.setDateStart(new DateTimeComponents(1976, 1, 1, 0, 0, 0, false));
    standard.setTimezoneOffsetFrom(offset);
    standard.setTimezoneOffsetTo(offset);
    zone.addStandardTime(standard);
    return zone;
  }

  private static ICalendar empty() {
    var calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    return calendar;
  }

  private VEvent entry(CalendarEvent event, Locale locale) {
    var entry = new VEvent();
    entry.setUid(event.obligation() + "@" + host);
    entry.setSequence(event.sequence());
    entry.setDateTimeStamp(Date.from(event.revisedAt()));
    entry.setLastModified(Date.from(event.revisedAt()));
    entry.setDateStart(new DateStart(day(event.lastDay())));
    entry.setDateEnd(new DateEnd(day(event.lastDay().plusDays(1))));
    // whoever publishes must say who he is (RFC 5546, 3.2.1)
    entry.setOrganizer(new Organizer("Đôn Đốc", from));
    entry.setTransparency(true);
    entry.setStatus(event.isWithdrawn() ? Status.cancelled() : Status.confirmed());
    entry.setSummary(words.summary(event, locale));
    entry.setDescription(words.description(event, locale));
    entry.setUrl(event.link());
    if (event.isOwed()) {
      entry.addAlarm(VAlarm.display(onSafeDay(event), words.alarm(event, locale)));
    }
    return entry;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  /** Counted from the beginning of the last day, so that it moves along with it. */
  private static Trigger onSafeDay(CalendarEvent event) {
    var start = event.lastDay().atStartOfDay();
    var minutes = (int) ChronoUnit.MINUTES.between(start, event.safeDay().atTime(ALARM));
    var offset = Duration.builder().prior(minutes < 0).minutes(Math.abs(minutes)).build();
    return new Trigger(offset, Related.START);
  }

  private static String text(ICalendar calendar) {
    var text = new StringWriter();
    try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
