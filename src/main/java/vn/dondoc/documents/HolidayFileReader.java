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
    var years = years(new YamlFile(file, problems));
    return new Reading<>(years.map(HolidayFileReader::reckoned), problems.all());
  }

  /** With the names of the days. */
  Reading<List<HolidaySheet>> sheets(Path file) {
    var problems = new Problems(file);
    return new Reading<>(years(new YamlFile(file, problems)), problems.all());
  }

  /** Of a text of the file's shape. */
  Reading<List<HolidaySheet>> sheets(String name, String text) {
    var problems = new Problems(Path.of(name));
    var file = new YamlFile(Path.of(name), Optional.of(text), problems);
    return new Reading<>(years(file), problems.all());
  }

  private static List<HolidayYear> reckoned(List<HolidaySheet> sheets) {
    return sheets.stream().map(HolidaySheet::reckoned).toList();
  }

  private static Optional<List<HolidaySheet>> years(YamlFile file) {
    return file.root().flatMap(HolidayFileReader::years);
  }

  private static Optional<List<HolidaySheet>> years(MappingReader root) {
    root.require("years");
    var seen = new HashSet<Integer>();
    var years = root.mappings("years", node -> year(node, seen));
    return root.build(() -> years);
  }

  private static Optional<HolidaySheet> year(MappingReader node, Set<Integer> seen) {
    node.require("year", "status", "source");
    var year = node.scalar("year", ScalarType.year());
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
            new HolidaySheet(
                year.orElseThrow(),
                status.orElseThrow(),
                source.orElseThrow(),
                off,
                worked,
                undecided));
  }

  static String code(HolidayStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
