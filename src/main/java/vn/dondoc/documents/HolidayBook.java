package vn.dondoc.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.HolidayYear;

/** The holidays of all years: what the file says, and what was taken over since. */
@Component
class HolidayBook {
  private final ConfigFiles files;
  private final HolidayFileReader reader;
  private final HolidayVersions versions;

  HolidayBook(ConfigFiles files, HolidayFileReader reader, HolidayVersions versions) {
    this.files = files;
    this.reader = reader;
    this.versions = versions;
  }

  /**
   * By year, the version that counts first.
   *
   * @throws UnreadableFiles if the file cannot be read
   */
  Map<Integer, List<HolidayVersion>> all() {
    var years = new TreeMap<Integer, List<HolidayVersion>>(Comparator.reverseOrder());
    for (var sheet : reader.sheets(files.file("holidays.yml")).orElseThrow()) {
      var base = new HolidayVersion(sheet, 0, Optional.empty(), Optional.empty(), 0);
      years.computeIfAbsent(sheet.year(), year -> new ArrayList<>()).add(base);
    }
    versions
        .all()
        .forEach(one -> years.computeIfAbsent(one.year(), year -> new ArrayList<>()).add(of(one)));
    years
        .values()
        .forEach(list -> list.sort(Comparator.comparing(HolidayVersion::number).reversed()));
    return new LinkedHashMap<>(years);
  }

  private HolidayVersion of(HolidayVersions.Stored stored) {
    var name = "holidays-" + stored.year() + "-" + stored.number() + ".yml";
    var sheet = reader.sheets(name, stored.content()).orElseThrow().get(0);
    return new HolidayVersion(
        sheet, stored.number(), Optional.of(stored.by()), Optional.of(stored.at()), stored.moved());
  }

  /** As the calendar reckons: of each year the version that counts. */
  List<HolidayYear> reckoned() {
    return all().values().stream().map(list -> list.get(0).sheet().reckoned()).toList();
  }

  int count() {
    return versions.count();
  }
}
