package vn.dondoc.obligations;

import java.util.regex.Pattern;
import vn.dondoc.units.NotAnId;

/** Names one figure; the same code at every level, so that figures find what they add up to. */
public record IndicatorCode(String value) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");

  public IndicatorCode {
    if (value == null || !SLUG.matcher(value).matches()) {
      throw new NotAnId(value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
