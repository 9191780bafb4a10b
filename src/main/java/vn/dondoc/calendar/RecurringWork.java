package vn.dondoc.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * Work that comes round by the clock. The engine schedules every bean of this type; whoever writes
 * one knows nothing of the scheduler.
 */
public interface RecurringWork {

  /** Kebab-case, unique; also its key in the scheduler. */
  String name();

  /** Cron in the scheduler's notation, in the province's zone. */
  String cron();

  /** Whether it rests on days that are no working days. */
  default boolean onWorkingDaysOnly() {
    return false;
  }

  /** Does what is due now. Running it early, late or twice does no harm. */
  void run();

  /**
   * The earliest moment at which running could change anything, so that virtual time need not stop
   * at every idle minute. Empty while there is nothing to come.
   */
  Optional<Instant> idleUntil();
}
