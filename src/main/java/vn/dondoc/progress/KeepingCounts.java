package vn.dondoc.progress;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.RecurringWork;

/** Keeps ready what pages of thousands of units are cut from. */
@Service
class KeepingCounts implements RecurringWork {
  private final NameKeys names;
  private final CountTables counts;

  KeepingCounts(NameKeys names, CountTables counts) {
    this.names = names;
    this.counts = counts;
  }

  @Override
  public String name() {
    return "keep-counts";
  }

  @Override
  public String cron() {
    return "0 2/5 * * * ?";
  }

  /** It can wait; pages say the same without it, a little later. */
  @Override
  public Optional<Instant> idleUntil() {
    return Optional.empty();
  }

  @Override
  public void run() {
    names.make();
    counts.fold();
  }
}
