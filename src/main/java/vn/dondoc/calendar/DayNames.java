package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the holiday file calls the days that it lists, in Vietnamese. Days that are computed from
 * the law have no name.
 */
public record DayNames(Map<LocalDate, String> names) {

  public DayNames {
    names = Map.copyOf(names);
  }

  public Optional<String> of(LocalDate day) {
    return Optional.ofNullable(names.get(day));
  }
}
