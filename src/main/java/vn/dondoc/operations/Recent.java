package vn.dondoc.operations;

import java.time.Duration;
import java.util.function.Supplier;

/** One measurement for all who ask within a few seconds, so that reading ten gauges costs one. */
final class Recent<T> {
  private static final long GOOD_FOR_NANOS = Duration.ofSeconds(5).toNanos();

  private final Supplier<T> source;
  private T value;
  private long takenAt;

  Recent(Supplier<T> source) {
    this.source = source;
  }

  synchronized T get() {
    if (value == null || System.nanoTime() - takenAt > GOOD_FOR_NANOS) {
      value = source.get();
      takenAt = System.nanoTime();
    }
    return value;
  }
}
