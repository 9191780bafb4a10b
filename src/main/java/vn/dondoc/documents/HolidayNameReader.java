package vn.dondoc.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.DayNames;

/**
 * Reads the names of days from {@code config/holidays.yml}; {@link HolidayFileReader} checks it.
 */
@Component
class HolidayNameReader {
  private static final List<String> LISTS = List.of("off", "worked", "proposed");

  DayNames read(Path file) {
    Map<LocalDate, String> names = new HashMap<>();
    new YamlFile(file, new Problems(file))
        .root()
        .ifPresent(root -> root.mappings("years", year -> takeAll(year, names)));
    return new DayNames(names);
  }

  private static Optional<String> takeAll(MappingReader year, Map<LocalDate, String> names) {
    LISTS.forEach(list -> year.mappings(list, day -> take(day, names)));
    return Optional.empty();
  }

  private static Optional<String> take(MappingReader entry, Map<LocalDate, String> names) {
    var name = entry.text("name");
    entry.date("day").ifPresent(day -> name.ifPresent(found -> names.put(day, found)));
    return name;
  }
}
