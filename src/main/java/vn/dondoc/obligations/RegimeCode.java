package vn.dondoc.obligations;

import java.util.regex.Pattern;
import vn.dondoc.units.NotAnId;

/**
 * Names one regime inside its instruction, e.g. "2024-six-months" or "hang-thang". Part of the ids
 * of rounds and of addresses of pages.
 */
public record RegimeCode(String value) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");

  public RegimeCode {
    if (value == null || !SLUG.matcher(value).matches()) {
      throw new NotAnId(value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
