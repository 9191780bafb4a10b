package vn.dondoc.progress;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.RecurringWork;

/** Each night counts what pages show anew, should anything have slipped through. */
@Service
class MendingCounts implements RecurringWork {
  private final CountTables counts;

  MendingCounts(CountTables counts) {
    this.counts = counts;
  }

  @Override
  public String name() {
    return "mend-counts";
  }

  @Override
  public String cron() {
    return "0 40 2 * * ?";
  }

  @Override
  public Optional<Instant> idleUntil() {
    return Optional.empty();
  }

  @Override
  public void run() {
    counts.mend();
  }
}
