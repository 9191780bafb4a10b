package vn.dondoc.calendar;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The shipped {@code config/holidays.yml}, read without the production reader. */
public final class HolidayFixture {
  private HolidayFixture() {}

  public static WorkingCalendar shipped() {
    return new WorkingCalendar(entries().stream().map(HolidayFixture::year).toList());
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> entries() {
    try (Reader file = Files.newBufferedReader(Path.of("config/holidays.yml"))) {
      Map<String, Object> root = yaml().load(file);
      return (List<Map<String, Object>>) root.get("years");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> days(Map<String, Object> entry, String key) {
    return (List<Map<String, Object>>) entry.getOrDefault(key, List.of());
  }

  private static HolidayYear year(Map<String, Object> entry) {
    return new HolidayYear(
        (Integer) entry.get("year"),
        HolidayStatus.valueOf(entry.get("status").toString().toUpperCase(Locale.ROOT)),
        dates(entry, "off"),
        dates(entry, "worked"),
        dates(entry, "proposed"),
        entry.get("source").toString());
  }

  private static Set<LocalDate> dates(Map<String, Object> entry, String key) {
    return days(entry, key).stream()
        .map(day -> LocalDate.parse(day.get("day").toString()))
        .collect(Collectors.toSet());
  }

  /** Leaves dates as text, so that no zone can shift them. */
  private static Yaml yaml() {
    var loading = new LoaderOptions();
    var dumping = new DumperOptions();
    return new Yaml(
        new SafeConstructor(loading), new Representer(dumping), dumping, loading, new TextDates());
  }

  private static final class TextDates extends Resolver {
    @Override
    public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
      if (!tag.equals(Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, regexp, first, limit);
      }
    }
  }
}
