package vn.dondoc.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.obligations.SignalsRaised.Raised;
import vn.dondoc.testing.Stage;

/** The signals of a plain report, whatever else may decide them; the only calls in one place. */
final class Signalling {
  private Signalling() {}

  static List<Signal> signals(SignalPlan plan, Deadline deadline, Instant since) {
    return plan.signalsFor(
        new SignalBasis(ObligationKind.PERIODIC, Tone.REQUIRED, deadline, Optional.empty()), since);
  }

  /** A report that is owed since {@code at} and due then. */
  static Obligation owed(Deadline deadline, Instant at, SignalPlan plan) {
    return Samples.owedBy(Samples.UNIT).returned(Samples.round(), at, deadline, plan);
  }

  static Optional<Raised> raise(SignalPlan plan, Obligation obligation, Instant now) {
    return new CatchingUp(plan).raise(Samples.round(), obligation, now);
  }

  /** Every day of 2000 to 2100 with both bounds. */
  static Stream<Deadline> deadlines() {
    return LocalDate.of(2000, 1, 1)
        .datesUntil(LocalDate.of(2101, 1, 1))
        .flatMap(day -> Stream.of(Bound.values()).map(bound -> deadline(day, bound)));
  }

  static Deadline deadline(LocalDate day, Bound bound) {
    return new Deadline(day, bound, Stage.ZONE);
  }
}
