package vn.dondoc.faults.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The policy as shipped, in working days: when an unfulfilled report makes itself heard. */
final class Timetable {
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime DIGEST = LocalTime.of(8, 5);
  private static final List<Integer> BEFORE_THE_SAFE_DAY = List.of(10, 5, 2, 0);
  private static final int REPEATS = 6;
  private static final int REPEATS_IF_ONLY_ASKED = 1;

  private final WorkDays days;

  Timetable(WorkDays days) {
    this.days = days;
  }

  /** Earliest first; what would come before the opening is dropped. */
  List<Signal> of(Report report, boolean onlyAsked) {
    var last = report.lastDay(days);
    var signals = new ArrayList<Signal>();
    for (var lead : BEFORE_THE_SAFE_DAY) {
      signals.add(morning(0, days.before(days.onOrBefore(last), lead)));
    }
    var missed = days.onOrAfter(last.plusDays(1));
    signals.add(morning(1, missed));
    signals.add(morning(2, days.after(missed, 3)));
    for (int i = 0; i <= (onlyAsked ? REPEATS_IF_ONLY_ASKED : REPEATS); i++) {
      signals.add(morning(3, days.after(missed, 5 + 5 * i)));
    }
    signals.removeIf(signal -> !signal.at().isAfter(report.opens()));
    signals.sort(Comparator.comparing(Signal::at));
    return signals;
  }

  /** When a reviewer who lets it lie is reminded; the last of five. */
  List<Signal> ofReview(Instant submitted) {
    return IntStream.range(0, 5)
        .mapToObj(i -> morning(0, days.after(World.dayOf(submitted), 3 + 3 * i)))
        .toList();
  }

  /** The earliest moment at which what was raised then may stand in a digest. */
  Instant digestOf(Instant raised) {
    var day = World.dayOf(raised);
    var first = World.at(days.onOrAfter(day), DIGEST);
    return first.isAfter(raised) ? first : raised;
  }

  private static Signal morning(int rung, LocalDate day) {
    return new Signal(rung, World.at(day, MORNING));
  }
}
