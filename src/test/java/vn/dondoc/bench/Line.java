package vn.dondoc.bench;

import java.util.Locale;

/**
 * One row of the printed table.
 *
 * @param ours median of the product, in {@code unit}
 * @param theirs median of the baseline
 * @param ratio median of the ratios of each interleaved pair
 */
record Line(
    String work,
    String database,
    String baseline,
    double ours,
    double theirs,
    String unit,
    double ratio,
    String toReach,
    String stretch) {

  static final String HEAD =
      """
      | work | database | baseline in the same run | ours | baseline | ratio | to reach | stretch |
      |---|---|---|---|---|---|---|---|""";

  @Override
  public String toString() {
    return "| %s | %s | %s | %s %s | %s %s | **%s** | %s | %s |"
        .formatted(
            work,
            database,
            baseline,
            number(ours),
            unit,
            number(theirs),
            unit,
            number(ratio),
            toReach,
            stretch);
  }

  private static String number(double value) {
    if (value >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.4f", value);
  }
}
