package vn.dondoc.instructions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.dondoc.instructions.AddresseeResolution.Addressed;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.Hearers;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Round;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Shows what would follow from a draft, by the very code that will run. Nothing is written. */
@Service
public class Previewing {
  private static final Set<Integer> ALL_RUNGS = Set.of(0, 1, 2, 3);

  private final Answering answering;
  private final AddresseeResolution resolution;
  private final RoundPlan roundPlan;
  private final PlannedRounds plannedRounds;
  private final PlannedMails plannedMails;
  private final Audience audience;
  private final Units units;
  private final ZoneId zone;

  Previewing(
      Answering answering,
      AddresseeResolution resolution,
      RoundPlan roundPlan,
      PlannedRounds plannedRounds,
      PlannedMails plannedMails,
      Audience audience,
      Units units,
      ZoneId zone) {
    this.answering = answering;
    this.resolution = resolution;
    this.roundPlan = roundPlan;
    this.plannedRounds = plannedRounds;
    this.plannedMails = plannedMails;
    this.audience = audience;
    this.units = units;
    this.zone = zone;
  }

  /**
   * @throws Refusal if the number or the day cannot be one
   */
  public CascadePreview preview(CascadeDraft prepared, StartAnswers answers, Instant startAt) {
    var answered = answering.answered(prepared, answers, startAt);
    var draft = answered.draft();
    if (answered.findings().stream().anyMatch(Finding::isUnknownUnit)) {
      return new CascadePreview(
          answered, names(draft), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    var rounds =
        draft.regimes().stream()
            .flatMap(regime -> planned(draft, regime, startAt).stream())
            .toList();
    var mails = plannedMails.of(rounds);
    return new CascadePreview(
        answered,
        names(draft),
        addressed(draft.addressees(), startAt),
        rounds,
        obligations(rounds),
        mails,
        plannedMails.byDay(mails));
  }

  private Map<UnitId, String> names(CascadeDraft draft) {
    var issuers = Stream.of(draft.document().issuer());
    var above = draft.bases().stream().map(Document::issuer);
    var receivers =
        draft.regimes().stream()
            .flatMap(regime -> Stream.concat(Stream.of(regime.to()), regime.via().stream()));
    return Stream.of(issuers, above, receivers)
        .flatMap(named -> named)
        .distinct()
        .flatMap(id -> units.byId(id).stream())
        .collect(Collectors.toMap(Unit::id, Unit::name));
  }

  private List<Unit> addressed(List<AddresseeGroup> groups, Instant at) {
    return resolution.resolve(groups, at.atZone(zone).toLocalDate()).stream()
        .map(Addressed::unit)
        .toList();
  }

  private List<PlannedRound> planned(CascadeDraft draft, ReportRegime regime, Instant at) {
    var units = resolution.resolve(draft.addresseesOf(regime), at.atZone(zone).toLocalDate());
    return roundPlan.roundsOf(draft.id(), regime, at).stream()
        .map(round -> plannedRounds.of(round, regime, units))
        .toList();
  }

  private List<PlannedObligation> obligations(List<PlannedRound> rounds) {
    var ahead = audience.lookingAhead();
    return rounds.stream().flatMap(planned -> obligations(planned, ahead)).toList();
  }

  private Stream<PlannedObligation> obligations(PlannedRound planned, Audience ahead) {
    var round = planned.round();
    var hearers = ahead.on(LocalDate.ofInstant(round.opensAt(), zone));
    return planned.units().stream().map(one -> obligation(one, round, hearers));
  }

  private static PlannedObligation obligation(PlannedUnit one, Round round, Hearers hearers) {
    var unit = one.unit();
    return new PlannedObligation(unit, round, hearers.of(round, unit.id(), one.tone(), ALL_RUNGS));
  }
}
