package vn.dondoc.web.security;

import java.time.Duration;

/**
 * How long somebody waits before the next try: not at all after the first few, then twice as long
 * each time, but never for ever.
 *
 * @param free how many tries go without waiting
 * @param first wait
 * @param longest wait
 */
record Pace(int free, Duration first, Duration longest) {
  private static final int MAX_DOUBLINGS = 20;

  Duration after(int tries) {
    if (tries < free) {
      return Duration.ZERO;
    }
    var doubled = first.multipliedBy(1L << Math.min(tries - free, MAX_DOUBLINGS));
    return doubled.compareTo(longest) > 0 ? longest : doubled;
  }
}
