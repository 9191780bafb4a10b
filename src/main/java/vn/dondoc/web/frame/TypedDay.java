package vn.dondoc.web.frame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.springframework.validation.Errors;
import vn.dondoc.calendar.Days;

/**
 * A day as a form sends it: {@code 2024-05-14} from a date field, or {@code 14/5/2024} typed by
 * hand. Forms keep it as text, so that a mistyped one can be shown again.
 */
public final class TypedDay {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]").withResolverStyle(ResolverStyle.STRICT);

  private TypedDay() {}

  /** Empty when nothing was typed, or when it is no day, which {@code errors} then say. */
  public static Optional<LocalDate> read(String field, String typed, Errors errors) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    var day = parsed(typed.strip());
    if (day.isEmpty()) {
      errors.rejectValue(field, "form.bad-day", new Object[] {typed}, null);
    }
    return day;
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text, FORM)).filter(Days::isPlausible);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
