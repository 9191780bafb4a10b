package vn.dondoc.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import vn.dondoc.calendar.Days;

/** Days as people type them, and as files have them. */
final class TypedDays {
  private static final DateTimeFormatter SHAPES =
      DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]").withResolverStyle(ResolverStyle.STRICT);

  private TypedDays() {}

  static Optional<LocalDate> read(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed, SHAPES)).filter(Days::isPlausible);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** As files have it, or as typed where it is no day. */
  static String tidy(String typed) {
    var text = Blank.or(typed);
    return read(text).map(LocalDate::toString).orElse(text);
  }
}
