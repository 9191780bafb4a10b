package vn.dondoc.documents;

import java.util.Optional;

/** Whole numbers as typed. */
final class Whole {
  private Whole() {}

  /** Empty if it is none, or none of these. */
  static Optional<Integer> of(String typed, int least, int most) {
    return Optional.of(typed)
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .filter(found -> found >= least && found <= most);
  }
}
