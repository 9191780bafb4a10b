package vn.dondoc.units;

import java.util.regex.Pattern;

/** The one alphabet of ids. It has no character that SQL's LIKE, a path or a URL would misread. */
final class Slug {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,64}");

  private Slug() {}

  /**
   * @throws NotAnId if {@code value} is not 1 to 64 of {@code [a-z0-9-]}
   */
  static void check(String value) {
    if (value == null || !SHAPE.matcher(value).matches()) {
      throw new NotAnId(value);
    }
  }
}
