package vn.dondoc.web.frame;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.validation.Errors;

/**
 * A whole number as a form sends it: {@code 1234}, or {@code 1.234} and {@code 1 234} typed by
 * hand.
 */
public final class TypedNumber {
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([. ]\\d{3})+");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}");

  private TypedNumber() {}

  /** Empty when nothing was typed, or when it is no number, which {@code errors} then say. */
  public static Optional<Long> read(String field, String typed, Errors errors) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    var text = typed.strip();
    var digits = GROUPED.matcher(text).matches() ? text.replaceAll("[. ]", "") : text;
    if (!PLAIN.matcher(digits).matches()) {
      errors.rejectValue(field, "form.bad-number", new Object[] {typed}, null);
      return Optional.empty();
    }
    return Optional.of(Long.valueOf(digits));
  }
}
