package vn.dondoc.web.cascades;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.progress.TimelineEvent;

/** A day of a timeline; what happened to many at one moment is one line of it. */
record TimelineDay(LocalDate day, List<Moment> moments) {
  /**
   * Events of one type at one minute.
   *
   * @param rung of the ladder, 0 before the cut-off
   */
  record Moment(LocalTime time, String type, int rung, List<TimelineEvent> events) {}

  /**
   * @param act which one of that minute, where doing and undoing must not run together
   */
  private record Key(LocalTime time, String type, int rung, int act) {}

  /** Chases and their undoing, told one after the other. */
  private static final class Chases {
    private static final Set<String> TYPES = Set.of("CHASED", "CHASE_UNDONE");
    private final Set<Optional<String>> chased = new HashSet<>();
    private String last = "";
    private int number;

    /** Another one begins where the deed is another, or comes to the same work again. */
    int of(TimelineEvent event) {
      if (!TYPES.contains(event.type())) {
        return 0;
      }
      if (!event.type().equals(last) || chased.contains(event.obligation())) {
        number++;
        chased.clear();
      }
      last = event.type();
      chased.add(event.obligation());
      return number;
    }
  }

  static List<TimelineDay> of(List<TimelineEvent> events, TimelineFilter filter, ZoneId zone) {
    Map<LocalDate, Map<Key, List<TimelineEvent>>> days = new LinkedHashMap<>();
    var chases = new Chases();
    for (var event : events) {
      if (filter.takes(event.type())) {
        days.computeIfAbsent(dayOf(event.at(), zone), day -> new LinkedHashMap<>())
            .computeIfAbsent(key(event, zone, chases.of(event)), key -> new ArrayList<>())
            .add(event);
      }
    }
    return days.entrySet().stream()
        .map(day -> new TimelineDay(day.getKey(), moments(day.getValue())))
        .toList();
  }

  private static List<Moment> moments(Map<Key, List<TimelineEvent>> events) {
    return events.entrySet().stream()
        .map(e -> new Moment(e.getKey().time, e.getKey().type, e.getKey().rung, e.getValue()))
        .toList();
  }

  private static Key key(TimelineEvent event, ZoneId zone, int act) {
    var time = event.at().atZone(zone).toLocalTime().withSecond(0).withNano(0);
    return new Key(time, event.type(), event.type().equals("MAIL") ? 0 : event.rung(), act);
  }

  private static LocalDate dayOf(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }
}
