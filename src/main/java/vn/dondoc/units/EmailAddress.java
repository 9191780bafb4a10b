package vn.dondoc.units;

import java.util.regex.Pattern;

/** What can be an address of e-mail. */
public final class EmailAddress {
  private static final Pattern SHAPE =
      Pattern.compile("[^@\\s<>,;\"]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+", Pattern.CASE_INSENSITIVE);

  /** Source: RFC 5321, 4.5.3.1.3, less the angle brackets. */
  private static final int MAX = 254;

  private EmailAddress() {}

  public static boolean isOne(String text) {
    return text.length() <= MAX && SHAPE.matcher(text).matches();
  }
}
