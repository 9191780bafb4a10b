package vn.dondoc.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the day's mails are.
 *
 * @param due signals whose moment has come and which nobody has been told of
 * @param written mails of today
 * @param sent of them
 * @param waiting of all mails, those to be tried again included
 * @param perMinute mails sent in the last minutes, on average
 * @param end when the last will have left, at that pace; empty while nothing waits or nothing
 *     leaves
 */
public record HerdProgress(
    long due, long written, long sent, long waiting, double perMinute, Optional<Instant> end) {

  static HerdProgress of(
      long due, long written, long sent, long waiting, long lately, Duration window, Instant now) {
    var perMinute = lately * 60.0 / window.toSeconds();
    var end =
        waiting == 0 || lately == 0
            ? Optional.<Instant>empty()
            : Optional.of(now.plus(window.multipliedBy(waiting).dividedBy(lately)));
    return new HerdProgress(due, written, sent, waiting, perMinute, end);
  }

  /** Whether it is worth looking again soon. */
  public boolean isMoving() {
    return due > 0 || waiting > 0;
  }

  /** Of a hundred mails of today. */
  public long percent() {
    return written == 0 ? 100 : sent * 100 / written;
  }
}
