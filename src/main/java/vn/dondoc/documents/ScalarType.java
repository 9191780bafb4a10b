package vn.dondoc.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the text of a single value is understood. */
@FunctionalInterface
public interface ScalarType<T> {

  /**
   * @param text not blank, as written, whatever YAML would take it for: {@code no} stays "no"
   * @throws BadValue if it is not a T
   */
  T read(String text) throws BadValue;

  static ScalarType<String> text() {
    return text -> text;
  }

  /**
   * @param longest in characters, as much as its column holds
   */
  static ScalarType<String> text(int longest) {
    return text -> {
      if (text.length() > longest) {
        throw new BadValue("problem.yaml.too-long", String.valueOf(longest));
      }
      return text;
    };
  }

  /** ISO days only, {@code 2024-05-20}: in 5/6/2024 nobody can tell the month for sure. */
  static ScalarType<LocalDate> date() {
    return text -> {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw new BadValue("problem.yaml.bad-date");
      }
    };
  }

  static ScalarType<Integer> integer() {
    return text -> {
      try {
        return Integer.valueOf(text);
      } catch (NumberFormatException e) {
        throw new BadValue("problem.yaml.bad-integer");
      }
    };
  }

  static ScalarType<Boolean> trueOrFalse() {
    return text -> {
      if (!text.equals("true") && !text.equals("false")) {
        throw new BadValue("problem.yaml.bad-boolean");
      }
      return Boolean.valueOf(text);
    };
  }

  /** A year that report periods know. */
  static ScalarType<Integer> year() {
    return text -> {
      var year = integer().read(text);
      if (year < 1900 || year > 2999) {
        throw new BadValue("problem.yaml.bad-year");
      }
      return year;
    };
  }

  /** One of the constants, by its name in lower case with hyphens. */
  static <E extends Enum<E>> ScalarType<E> oneOf(E[] constants) {
    return oneOf(constants, found -> found.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** One of the constants, by its name in files; a mistake lists them all. */
  static <E> ScalarType<E> oneOf(E[] constants, Function<E, String> code) {
    return text ->
        Stream.of(constants)
            .filter(constant -> code.apply(constant).equals(text))
            .findFirst()
            .orElseThrow(() -> new BadValue("problem.yaml.not-one-of", codes(constants, code)));
  }

  /** An id type, whose constructor throws {@link IllegalArgumentException} on a wrong shape. */
  static <T> ScalarType<T> id(Function<String, T> constructor) {
    return text -> {
      try {
        return constructor.apply(text);
      } catch (IllegalArgumentException e) {
        throw new BadValue("problem.yaml.bad-id");
      }
    };
  }

  private static <E> String codes(E[] constants, Function<E, String> code) {
    return Stream.of(constants).map(code).collect(Collectors.joining(", "));
  }
}
