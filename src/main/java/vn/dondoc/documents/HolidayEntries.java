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

  Optional<LocalDate> off(MappingReader node) {
    var day = day(node, decided);
    return node.build(day::orElseThrow);
  }

  Optional<LocalDate> worked(MappingReader node) {
    var day = day(node, decided);
    day.filter(found -> !WEEKEND.contains(found.getDayOfWeek()))
        .ifPresent(found -> reject(node, "worked-weekday", found));
    return node.build(day::orElseThrow);
  }

  /** What the proposal would make of the day is for people to read; either way it is undecided. */
  Optional<LocalDate> proposed(MappingReader node) {
    var day = day(node, proposed);
    node.scalar("worked", ScalarType.trueOrFalse());
    return node.build(day::orElseThrow);
  }

  private Optional<LocalDate> day(MappingReader node, Set<LocalDate> seen) {
    node.require("day", "name");
    node.text("name");
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
