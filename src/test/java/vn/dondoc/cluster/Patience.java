package vn.dondoc.cluster;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other processes do; nobody can be told when they have. */
final class Patience {
  private static final int LOOK_EVERY_MILLIS = 5;

  private Patience() {}

  /**
   * @return how long it took
   * @throws IllegalStateException if it does not come about in time
   */
  static Duration until(String what, Duration atMost, BooleanSupplier condition)
      throws InterruptedException {
    var from = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - from > atMost.toNanos()) {
        throw new IllegalStateException(what + " did not come about in " + atMost);
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    return Duration.ofNanos(System.nanoTime() - from);
  }
}
