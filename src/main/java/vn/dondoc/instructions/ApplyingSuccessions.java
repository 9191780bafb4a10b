package vn.dondoc.instructions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.units.Successions;

/** Lets each recorded succession happen on its day; one that fails never holds up the others. */
@Service
class ApplyingSuccessions implements RecurringWork {
  private static final Logger log = LoggerFactory.getLogger(ApplyingSuccessions.class);

  private final Successions successions;
  private final Succeeding succeeding;
  private final Clock clock;

  ApplyingSuccessions(Successions successions, Succeeding succeeding, Clock clock) {
    this.successions = successions;
    this.succeeding = succeeding;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "apply-successions";
  }

  @Override
  public String cron() {
    return "0 1/5 * * * ?";
  }

  @Override
  public Optional<Instant> idleUntil() {
    return successions.earliest().map(day -> day.atStartOfDay(clock.getZone()).toInstant());
  }

  @Override
  public void run() {
    for (var due : successions.due(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
      try {
        succeeding.apply(due);
      } catch (RuntimeException e) {
        log.error("Could not apply {}; it is tried again in five minutes", due.succession(), e);
      }
    }
  }
}
