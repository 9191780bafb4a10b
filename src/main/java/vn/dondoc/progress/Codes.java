package vn.dondoc.progress;

import java.util.Locale;

/** Names of constants as files, addresses and messages write them, like {@code six-months}. */
final class Codes {
  private Codes() {}

  static String of(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
