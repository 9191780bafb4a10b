package vn.dondoc.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.AddresseeResolution.Addressed;
import vn.dondoc.obligations.Addressees;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.Units;

/**
 * The rounds that a day or a rule gives to a regime of a running cascade whose document names none:
 * what was set stands beside the document's words, apart from them.
 */
@Component
class DatedRounds {
  private final RoundPlan plan;
  private final RoundWords words;
  private final PlannedRounds planned;
  private final PlannedMails mails;
  private final Reachability reachability;
  private final Addressees addressees;
  private final Units units;
  private final Clock clock;

  DatedRounds(
      RoundPlan plan,
      RoundWords words,
      PlannedRounds planned,
      PlannedMails mails,
      Reachability reachability,
      Addressees addressees,
      Units units,
      Clock clock) {
    this.plan = plan;
    this.words = words;
    this.planned = planned;
    this.mails = mails;
    this.reachability = reachability;
    this.addressees = addressees;
    this.units = units;
    this.clock = clock;
  }

  DatingPreview of(InstructionId id, ReportRegime regime) {
    var addressed = addressed(id, regime);
    var rounds =
        plan.roundsOf(id, regime, clock.instant(), words::dated).stream()
            .map(round -> planned.of(round, regime, addressed))
            .toList();
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return new DatingPreview(
        regime,
        rounds,
        mails.of(rounds).size(),
        reachability.of(addressed.stream().map(Addressed::unit).toList(), today));
  }

  /** The units found when the cascade started, not those that the wording would mean today. */
  private List<Addressed> addressed(InstructionId id, ReportRegime regime) {
    return addressees.group(id, regime.code(), 0, Integer.MAX_VALUE).stream()
        .filter(one -> !one.withdrawn())
        .map(one -> new Addressed(units.byId(one.unit()).orElseThrow(), one))
        .toList();
  }
}
