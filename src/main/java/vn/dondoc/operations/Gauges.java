package vn.dondoc.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/**
 * What an operator's alarm listens to: {@code dondoc.signals.late}, {@code dondoc.outbox.*} in
 * mails, {@code dondoc.outbox.oldest} in seconds, {@code dondoc.jobs.failed}. No personal data.
 */
@Component
class Gauges implements MeterBinder {
  private final Backlogs backlogs;
  private final FailedJobs failed;
  private final Clock clock;

  Gauges(Backlogs backlogs, FailedJobs failed, Clock clock) {
    this.backlogs = backlogs;
    this.failed = failed;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    var outbox = new Recent<>(backlogs::measured);
    gauge(registry, "dondoc.signals.late", outbox, OutboxStanding::lateSignals);
    gauge(registry, "dondoc.outbox.waiting", outbox, OutboxStanding::waiting);
    gauge(registry, "dondoc.outbox.oldest", outbox, this::ageOfOldest);
    gauge(registry, "dondoc.outbox.held", outbox, OutboxStanding::held);
    gauge(registry, "dondoc.outbox.retrying", outbox, OutboxStanding::retrying);
    gauge(registry, "dondoc.outbox.in.doubt", outbox, OutboxStanding::inDoubt);
    gauge(registry, "dondoc.outbox.failed", outbox, OutboxStanding::failed);
    gauge(registry, "dondoc.mails.sent.today", outbox, OutboxStanding::sentToday);
    Gauge.builder("dondoc.jobs.failed", failed, FailedJobs::count).register(registry);
    Gauge.builder("dondoc.jobs.given.up", failed, FailedJobs::givenUp).register(registry);
  }

  private static void gauge(
      MeterRegistry registry,
      String name,
      Recent<OutboxStanding> outbox,
      ToDoubleFunction<OutboxStanding> value) {
    Gauge.builder(name, outbox, recent -> value.applyAsDouble(recent.get()))
        .strongReference(true)
        .register(registry);
  }

  private double ageOfOldest(OutboxStanding standing) {
    return standing
        .oldest()
        .map(oldest -> Duration.between(oldest, clock.instant()).toSeconds())
        .orElse(0L);
  }
}
