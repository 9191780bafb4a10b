package vn.dondoc.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.units.UnitId;

/** A rehearsal's timeline and totals, to read and as JSON. */
final class RehearsalReport {
  private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  private final List<TimelineEvent> events;
  private final ZoneId zone;

  RehearsalReport(List<TimelineEvent> events, ZoneId zone) {
    this.events = List.copyOf(events);
    this.zone = zone;
  }

  /** Each event and each mail in a line of its own. */
  void printAll(PrintWriter out, Words words) {
    for (var event : events) {
      out.println(
          READABLE.format(event.at().atZone(zone))
              + "  "
              + words.event(event.type())
              + about(event)
              + told(event));
    }
    out.flush();
  }

  void printTotals(PrintWriter out, Words words) {
    out.println();
    out.println(words.of("cli.totals"));
    totals().forEach((type, count) -> out.printf("  %6d  %s%n", count, words.event(type)));
    out.flush();
  }

  /** What concerns one unit alone, its mails too. */
  RehearsalReport of(UnitId unit) {
    return new RehearsalReport(
        events.stream().filter(event -> concerns(event, unit)).toList(), zone);
  }

  private static boolean concerns(TimelineEvent event, UnitId unit) {
    return event.unit().filter(unit.value()::equals).isPresent()
        || event.items().stream().anyMatch(item -> item.endsWith("." + unit.value()));
  }

  private static String about(TimelineEvent event) {
    var text = new StringBuilder();
    if (event.rung() > 0) {
      text.append(" [").append(event.rung()).append(']');
    }
    event.unitName().ifPresent(unit -> text.append("  ").append(unit));
    event.kind().ifPresent(kind -> text.append("  ").append(kind));
    event.wording().ifPresent(wording -> text.append("  “").append(wording).append('”'));
    event.detail().ifPresent(detail -> text.append("  ").append(detail));
    if (event.items().size() > 1) {
      text.append("  (").append(event.items().size()).append(')');
    }
    return text.toString();
  }

  private static String told(TimelineEvent event) {
    return event.to().isEmpty() ? "" : "  → " + String.join(", ", event.to());
  }

  Map<String, Long> totals() {
    var totals = new TreeMap<String, Long>();
    events.forEach(event -> totals.merge(event.type(), 1L, Long::sum));
    return totals;
  }

  String json() {
    var whole = new LinkedHashMap<String, Object>();
    whole.put("events", events.stream().map(this::asMap).toList());
    whole.put("totals", totals());
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(whole);
  }

  private Map<String, Object> asMap(TimelineEvent event) {
    var map = new LinkedHashMap<String, Object>();
    map.put("at", ISO.format(event.at().atZone(zone)));
    map.put("type", event.type());
    event.unit().ifPresent(unit -> map.put("unit", unit));
    event.obligation().ifPresent(obligation -> map.put("obligation", obligation));
    event.kind().ifPresent(kind -> map.put("kind", kind));
    event.wording().ifPresent(wording -> map.put("wording", wording));
    event.deadline().map(LocalDate::toString).ifPresent(day -> map.put("deadline", day));
    map.put("rung", event.rung());
    map.put("to", event.to());
    if (!event.items().isEmpty()) {
      map.put("items", event.items());
    }
    event.detail().ifPresent(detail -> map.put("detail", detail));
    return map;
  }
}
