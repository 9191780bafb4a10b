package vn.dondoc.obligations;

/**
 * What a unit says to one indicator.
 *
 * @param amount what was counted; of a percentage its numerator
 * @param outOf the denominator of a percentage
 * @param words where words are asked for; else empty
 * @param estimate "ước": the period was not over yet
 */
public record Figure(Count amount, Count outOf, String words, boolean estimate) {

  public Figure {
    words = words == null ? "" : words.strip();
  }

  public static Figure of(Count amount) {
    return new Figure(amount, Count.NONE, "", false);
  }

  public static Figure of(Count amount, Count outOf) {
    return new Figure(amount, outOf, "", false);
  }

  public static Figure of(String words) {
    return new Figure(Count.NONE, Count.NONE, words, false);
  }

  /** No more of it than was asked for. */
  Figure asAsked(Indicator indicator) {
    return switch (indicator.type()) {
      case TEXT -> new Figure(Count.NONE, Count.NONE, words, estimate);
      case INTEGER -> new Figure(amount.asAsked(indicator), Count.NONE, "", estimate);
      case PERCENT -> new Figure(amount.asAsked(indicator), outOf.asAsked(indicator), "", estimate);
    };
  }
}
