package vn.dondoc.web.admin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import vn.dondoc.calendar.Days;
import vn.dondoc.units.Level;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitKind;

/** Kinds, levels, roles and days of units and people in the reader's words. */
record OrgFieldWords(MessageSource messages, Locale locale) {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /**
   * @param field name of an {@link vn.dondoc.organisation.OrgField}
   * @param value as a change of it says
   */
  public String of(String field, String value) {
    return switch (field) {
      case "KIND" -> word("org.kind." + value, locale);
      case "LEVEL" -> word("org.level." + value, locale);
      case "FROM", "TO" -> Days.brief(LocalDate.parse(value));
      case "ROLES" ->
          Arrays.stream(value.split(", ")).map(this::role).collect(Collectors.joining(", "));
      default -> value;
    };
  }

  /** "focal-point phong-khtc". */
  private String role(String value) {
    var parts = value.split(" ", 2);
    return word("role." + parts[0], locale) + " " + parts[1];
  }

  /** As a file says them, whatever the reader's language. */
  public List<String> kinds() {
    return all(Stream.of(UnitKind.values()).map(kind -> "org.kind." + kind.code()));
  }

  public List<String> levels() {
    return all(Stream.of(Level.values()).map(level -> "org.level." + level.code()));
  }

  public List<String> roles() {
    return all(Stream.of(Role.values()).map(role -> "role." + role.code()));
  }

  private List<String> all(Stream<String> keys) {
    return keys.map(key -> word(key, VIETNAMESE)).toList();
  }

  private String word(String key, Locale in) {
    return messages.getMessage(key, null, in);
  }
}
