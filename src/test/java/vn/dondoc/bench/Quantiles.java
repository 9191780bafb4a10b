package vn.dondoc.bench;

import java.util.Arrays;

/** Of a few or many measured values. */
final class Quantiles {
  private Quantiles() {}

  static double median(double... values) {
    var sorted = sorted(values);
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /**
   * @param share 0.95 for p95
   */
  static double of(double share, double... values) {
    var sorted = sorted(values);
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
  }

  private static double[] sorted(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
