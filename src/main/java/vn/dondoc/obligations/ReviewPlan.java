package vn.dondoc.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;

/** When a reviewer who lets a report lie is reminded of it. */
@Component
class ReviewPlan {
  private final ReviewPolicy policy;
  private final SignalPolicy signals;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  ReviewPlan(ReviewPolicy policy, SignalPolicy signals, WorkingCalendar calendar, ZoneId zone) {
    this.policy = policy;
    this.signals = signals;
    this.calendar = calendar;
    this.zone = zone;
  }

  /** Earliest first; steps count from 1. A signal at or before {@code since} is dropped. */
  List<Signal> signalsFor(Instant handedIn, Instant since) {
    var day = LocalDate.ofInstant(handedIn, zone);
    return IntStream.range(0, policy.remindAtMost())
        .mapToObj(n -> signal(n + 1, day, policy.remindAfter() + n * policy.remindEvery()))
        .filter(signal -> signal.at().isAfter(since))
        .toList();
  }

  Optional<Signal> firstAfter(Instant handedIn) {
    return signalsFor(handedIn, handedIn).stream().findFirst();
  }

  private Signal signal(int step, LocalDate handedIn, int workingDays) {
    var morning = calendar.after(handedIn, workingDays).atTime(signals.at()).atZone(zone);
    return new Signal(SignalKind.REVIEW, step, 0, morning.toInstant());
  }

  boolean isLast(Signal signal) {
    return signal.step() == policy.remindAtMost();
  }
}
