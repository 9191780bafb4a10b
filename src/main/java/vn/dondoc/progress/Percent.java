package vn.dondoc.progress;

import java.util.Optional;

/** A share in whole percent, by one rule on all pages. */
final class Percent {
  private Percent() {}

  /**
   * Rounded half up, but only all is 100 and only none is 0: whoever reads 100 % need not look on.
   *
   * @return 0 to 100; empty if there is nothing to be a part of
   */
  static Optional<Integer> of(long part, long whole) {
    if (whole == 0) {
      return Optional.empty();
    }
    if (part == 0 || part == whole) {
      return Optional.of(part == 0 ? 0 : 100);
    }
    var rounded = Math.round(100.0 * part / whole);
    return Optional.of((int) Math.max(1, Math.min(99, rounded)));
  }
}
