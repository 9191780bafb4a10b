package vn.dondoc.instructions;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.AddresseeResolution.Addressed;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.SignalPlan;

/** Shows rounds to come with their days and signals. */
@Component
class PlannedRounds {
  private final SignalPlan signalPlan;
  private final WorkingCalendar calendar;

  PlannedRounds(SignalPlan signalPlan, WorkingCalendar calendar) {
    this.signalPlan = signalPlan;
    this.calendar = calendar;
  }

  PlannedRound of(Round round, ReportRegime regime, List<Addressed> units) {
    var deadline = round.deadline();
    return new PlannedRound(
        round,
        deadline.lastDay(calendar),
        deadline.safeDay(calendar),
        deadline.isProvisional(calendar),
        units.stream().map(one -> planned(round, one)).toList(),
        regime.sourceLine());
  }

  private PlannedUnit planned(Round round, Addressed addressed) {
    var basis = round.basisOf(addressed.addressee().tone(), round.deadline());
    return new PlannedUnit(
        addressed.unit(), basis.tone(), signalPlan.signalsFor(basis, round.opensAt()));
  }
}
