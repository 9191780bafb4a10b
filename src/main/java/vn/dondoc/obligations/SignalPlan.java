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

  private final SignalPolicy policy;
  private final WorkingCalendar calendar;

  public SignalPlan(SignalPolicy policy, WorkingCalendar calendar) {
    this.policy = policy;
    this.calendar = calendar;
  }

  /** Earliest first. A signal at or before {@code since} is dropped, not raised late. */
  public List<Signal> signalsFor(Deadline deadline, Instant since) {
    var signals = new ArrayList<Signal>(reminders(deadline));
    signals.addAll(ladder(deadline));
    return signals.stream().filter(signal -> signal.at().isAfter(since)).toList();
  }

  public Optional<Signal> firstAfter(Deadline deadline, Instant since) {
    return signalsFor(deadline, since).stream().findFirst();
  }

  private List<Signal> reminders(Deadline deadline) {
    var safeDay = deadline.safeDay(calendar);
    var leads = policy.workingDaysBefore().stream().distinct().sorted(Comparator.reverseOrder());
    return leads
        .map(
            lead ->
                new Signal(
                    SignalKind.REMINDER,
                    MISSED_STEP - 1 - lead,
                    0,
                    morning(calendar.before(safeDay, lead), deadline)))
        .toList();
  }

  private List<Signal> ladder(Deadline deadline) {
    var missed = calendar.sameOrNextWorkingDay(deadline.lastDay(calendar).plusDays(1));
    var third = calendar.after(missed, policy.thirdRungAfter());
    var rungs = new ArrayList<Signal>();
    rungs.add(new Signal(SignalKind.MISSED, MISSED_STEP, 1, morning(missed, deadline)));
    var second = calendar.after(missed, policy.secondRungAfter());
    rungs.add(new Signal(SignalKind.ESCALATION, SECOND_STEP, 2, morning(second, deadline)));
    for (int repeat = 0; repeat <= policy.repeatAtMost(); repeat++) {
      var day = calendar.after(third, repeat * policy.repeatEvery());
      rungs.add(new Signal(SignalKind.ESCALATION, THIRD_STEP + repeat, 3, morning(day, deadline)));
    }
    return rungs;
  }

  static int rungOf(int step) {
    return step / MISSED_STEP;
  }

  /** Whether a reminder would be told when it cannot help any more. */
  boolean comesTooLate(Signal signal, Deadline deadline, Instant now) {
    return signal.step() < MISSED_STEP && deadline.isMissedAt(now, calendar);
  }

  private Instant morning(LocalDate day, Deadline deadline) {
    return day.atTime(policy.at()).atZone(deadline.zone()).toInstant();
  }
}
