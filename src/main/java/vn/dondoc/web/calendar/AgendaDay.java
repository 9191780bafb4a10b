package vn.dondoc.web.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.progress.CalendarEntry;

/** A day that holds something. */
public record AgendaDay(LocalDate date, List<CalendarEntry> entries) {

  /** In the order of the entries. */
  static List<AgendaDay> of(List<CalendarEntry> entries) {
    return entries.stream()
        .collect(Collectors.groupingBy(CalendarEntry::day, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(day -> new AgendaDay(day.getKey(), day.getValue()))
        .toList();
  }
}
