package vn.dondoc.cluster;

import java.time.Duration;

/** How long something takes that may fail. */
final class Timing {
  private Timing() {}

  /** Anything. */
  interface Action {
    void run() throws Exception;
  }

  static Duration of(Action action) throws Exception {
    var from = System.nanoTime();
    action.run();
    return Duration.ofNanos(System.nanoTime() - from);
  }
}
