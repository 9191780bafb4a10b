package vn.dondoc.documents;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The days of one year in the holiday file. */
final class HolidayEntries {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Optional<Integer> year;
  private final Set<LocalDate> decided = new HashSet<>();
  private final Set<LocalDate> proposed = new HashSet<>();

  /**
   * @param year empty if it could not be read; then no day is held against it
   */
  HolidayEntries(Optional<Integer> year) {
    this.year = year;
  }

  Optional<NamedDay> off(MappingReader node) {
    var day = day(node, decided);
    return named(node, day, Optional.empty());
  }

  Optional<NamedDay> worked(MappingReader node) {
    var day = day(node, decided);
    day.filter(found -> !WEEKEND.contains(found.getDayOfWeek()))
        .ifPresent(found -> reject(node, "worked-weekday", found));
    return named(node, day, Optional.empty());
  }

  /** What the proposal would make of the day is for people to read; either way it is undecided. */
  Optional<NamedDay> proposed(MappingReader node) {
    var day = day(node, proposed);
    return named(node, day, node.scalar("worked", ScalarType.trueOrFalse()));
  }

  private static Optional<NamedDay> named(
      MappingReader node, Optional<LocalDate> day, Optional<Boolean> worked) {
    var name = node.text("name");
    return node.build(() -> new NamedDay(day.orElseThrow(), name.orElseThrow(), worked));
  }

  private Optional<LocalDate> day(MappingReader node, Set<LocalDate> seen) {
    node.require("day", "name");
    var day = node.date("day");
    day.filter(found -> !seen.add(found)).ifPresent(found -> reject(node, "listed-twice", found));
    day.filter(found -> year.filter(number -> number != found.getYear()).isPresent())
        .ifPresent(found -> reject(node, "outside-year", found, year.orElseThrow()));
    return day;
  }

  private static void reject(MappingReader node, String what, Object... args) {
    var words = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    node.reject("day", "problem.holidays." + what, words);
  }
}
