package vn.dondoc.instructions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.SynthesisTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.obligations.Addressees;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.PlansOwed;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.units.UnitId;

/** What a unit owes to the level above, by which it must bound what it asks of the level below. */
@Component
class ReportsAbove {
  private final Rounds rounds;
  private final Addressees addressees;
  private final PlansOwed plans;
  private final SynthesisTime synthesis;
  private final WorkingCalendar calendar;

  ReportsAbove(
      Rounds rounds,
      Addressees addressees,
      PlansOwed plans,
      SynthesisTime synthesis,
      WorkingCalendar calendar) {
    this.rounds = rounds;
    this.addressees = addressees;
    this.plans = plans;
    this.synthesis = synthesis;
    this.calendar = calendar;
  }

  /** Earliest first. */
  List<ReportAbove> of(InstructionId above, UnitId unit) {
    return rounds.of(above).stream()
        .filter(round -> round.state() != RoundState.CLOSED && isReport(round.kind()))
        .filter(round -> addressees.isAmong(above, round.regime(), unit))
        .map(round -> above(round, unit))
        .sorted(Comparator.comparing(ReportAbove::lastDay))
        .toList();
  }

  /**
   * The one that this goes into: of the same kind and period, else of the same period, else of the
   * same kind, else the last one.
   */
  static Optional<ReportAbove> fedBy(Asked asked, List<ReportAbove> above) {
    Stream<ReportAbove> same = above.stream().filter(one -> hasPeriod(one, asked));
    return same.min(Comparator.comparing(one -> one.round().kind() != asked.kind()))
        .or(() -> above.stream().filter(one -> one.round().kind() == asked.kind()).findFirst())
        .or(() -> above.stream().max(Comparator.comparing(ReportAbove::lastDay)));
  }

  private static boolean hasPeriod(ReportAbove one, Asked asked) {
    return asked.kind() != ObligationKind.PLAN && one.round().period().equals(asked.period());
  }

  private static boolean isReport(ObligationKind kind) {
    return kind != ObligationKind.PLAN && kind != ObligationKind.EVENT;
  }

  private ReportAbove above(Round round, UnitId unit) {
    var deadline = plans.deadlineOf(round, unit);
    return new ReportAbove(
        round, deadline, deadline.lastDay(calendar), synthesis.inputNeededBy(deadline, calendar));
  }
}
