package vn.dondoc.web.cascades;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import vn.dondoc.calendar.Days;
import vn.dondoc.obligations.Refusal;

/** Reads what people type into a number's and a day's field. */
public final class Typed {
  /** The browser's own date field, then as people write. */
  private static final List<DateTimeFormatter> SHAPES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

  private Typed() {}

  /** A number typed without its symbol gets the document's: "12" becomes "12/KH-SVHTT". */
  public static Optional<String> number(String typed, String symbol) {
    return text(typed).map(number -> number.matches("\\d+") ? number + symbol : number);
  }

  /**
   * @throws Refusal of the field if it is no day
   */
  public static Optional<LocalDate> day(String field, String typed) {
    return text(typed)
        .map(
            text ->
                SHAPES.stream()
                    .flatMap(shape -> parsed(text, shape).stream())
                    .findFirst()
                    .orElseThrow(() -> Refusal.ofField(field, "date-shape", text)));
  }

  private static Optional<String> text(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Optional<LocalDate> parsed(String text, DateTimeFormatter shape) {
    try {
      return Optional.of(LocalDate.parse(text, shape)).filter(Days::isPlausible);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
