package vn.dondoc.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;

/** Computes every signal of a deadline: the same code for the preview, the engine and rehearsal. */
@Component
public class SignalPlan {
  private static final int MISSED_STEP = 100;
  private static final int SECOND_STEP = 200;
  private static final int THIRD_STEP = 300;
  private static final int RESULT_STEP = 400;

  private final SignalPolicy policy;
  private final WorkingCalendar calendar;

  public SignalPlan(SignalPolicy policy, WorkingCalendar calendar) {
    this.policy = policy;
    this.calendar = calendar;
  }

  /** Earliest first. A signal at or before {@code since} is dropped, not raised late. */
  public List<Signal> signalsFor(SignalBasis basis, Instant since) {
    var all =
        basis.event().map(event -> around(event, basis.deadline())).orElseGet(() -> due(basis));
    return all.stream().filter(signal -> signal.at().isAfter(since)).toList();
  }

  public Optional<Signal> firstAfter(SignalBasis basis, Instant since) {
    return signalsFor(basis, since).stream().findFirst();
  }

  private List<Signal> due(SignalBasis basis) {
    var deadline = basis.deadline();
    var signals = new ArrayList<Signal>();
    signals.addAll(reminders(policy.workingDaysBefore(), deadline.safeDay(calendar), deadline));
    signals.addAll(ladder(deadline, basis.tone()));
    return signals;
  }

  /** Reminded before it begins and asked for its result after it; there is no being late. */
  private List<Signal> around(EventSpan event, Deadline zoned) {
    var lastDayBefore = calendar.before(event.from(), 1);
    var signals = new ArrayList<Signal>();
    signals.addAll(reminders(policy.workingDaysBeforeEvent(), lastDayBefore, zoned));
    var after = calendar.after(event.to(), 1);
    for (int repeat = 0; repeat <= policy.eventResultRepeats(); repeat++) {
      var day = calendar.after(after, repeat * policy.repeatEvery());
      signals.add(new Signal(SignalKind.REMINDER, RESULT_STEP + repeat, 0, morning(day, zoned)));
    }
    return signals;
  }

  private List<Signal> reminders(List<Integer> workingDays, LocalDate until, Deadline zoned) {
    return workingDays.stream()
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(
            lead ->
                new Signal(
                    SignalKind.REMINDER,
                    MISSED_STEP - 1 - lead,
                    0,
                    morning(calendar.before(until, lead), zoned)))
        .toList();
  }

  private List<Signal> ladder(Deadline deadline, Tone tone) {
    var asked = tone == Tone.REQUESTED;
    var repeats = asked ? policy.requestedRepeatAtMost() : policy.repeatAtMost();
    var missed = calendar.sameOrNextWorkingDay(deadline.lastDay(calendar).plusDays(1));
    var third = calendar.after(missed, policy.thirdRungAfter());
    var rungs = new ArrayList<Signal>();
    rungs.add(new Signal(SignalKind.MISSED, MISSED_STEP, 1, morning(missed, deadline)));
    var second = calendar.after(missed, policy.secondRungAfter());
    rungs.add(new Signal(SignalKind.ESCALATION, SECOND_STEP, 2, morning(second, deadline)));
    for (int repeat = 0; repeat <= repeats; repeat++) {
      var day = calendar.after(third, repeat * policy.repeatEvery());
      rungs.add(new Signal(SignalKind.ESCALATION, THIRD_STEP + repeat, 3, morning(day, deadline)));
    }
    return rungs;
  }

  static int rungOf(int step) {
    return step >= RESULT_STEP ? 0 : step / MISSED_STEP;
  }

  /** Whether a reminder would be told when it cannot help any more. */
  boolean comesTooLate(Signal signal, Deadline deadline, Instant now) {
    return signal.step() < MISSED_STEP && deadline.isMissedAt(now, calendar);
  }

  private Instant morning(LocalDate day, Deadline deadline) {
    return day.atTime(policy.at()).atZone(deadline.zone()).toInstant();
  }
}
