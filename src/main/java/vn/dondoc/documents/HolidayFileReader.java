package vn.dondoc.documents;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.HolidayStatus;
import vn.dondoc.calendar.HolidayYear;

/** Reads {@code config/holidays.yml}, whose head explains its shape. */
@Component
public class HolidayFileReader {
  /** A computed year is one that the file does not list. */
  private static final HolidayStatus[] LISTED = {
    HolidayStatus.OFFICIAL, HolidayStatus.LAW, HolidayStatus.PROPOSED
  };

  public Reading<List<HolidayYear>> read(Path file) {
    var problems = new Problems(file);
    var years = new YamlFile(file, problems).root().flatMap(HolidayFileReader::years);
    return new Reading<>(years, problems.all());
  }

  private static Optional<List<HolidayYear>> years(MappingReader root) {
    root.require("years");
    var seen = new HashSet<Integer>();
    var years = root.mappings("years", node -> year(node, seen));
    return root.build(() -> years);
  }

  private static Optional<HolidayYear> year(MappingReader node, Set<Integer> seen) {
    node.require("year", "status", "source");
    var year = node.integer("year");
    year.filter(number -> !seen.add(number))
        .ifPresent(
            number ->
                node.reject("year", "problem.holidays.duplicate-year", String.valueOf(number)));
    var status = node.scalar("status", ScalarType.oneOf(LISTED, HolidayFileReader::code));
    var source = node.text("source");
    var entries = new HolidayEntries(year);
    var off = node.mappings("off", entries::off);
    var worked = node.mappings("worked", entries::worked);
    var undecided = node.mappings("proposed", entries::proposed);
    return node.build(
        () ->
            new HolidayYear(
                year.orElseThrow(),
                status.orElseThrow(),
                Set.copyOf(off),
                Set.copyOf(worked),
                Set.copyOf(undecided),
                source.orElseThrow()));
  }

  private static String code(HolidayStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
