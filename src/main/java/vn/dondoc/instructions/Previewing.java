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
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.AddresseeResolution.Addressed;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.SignalPlan;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Shows what would follow from a draft, by the very code that will run. Nothing is written. */
@Service
public class Previewing {
  private static final Set<Integer> ALL_RUNGS = Set.of(0, 1, 2, 3);

  private final AnswersCheck answersCheck;
  private final Checking checking;
  private final AddresseeResolution resolution;
  private final RoundPlan roundPlan;
  private final SignalPlan signalPlan;
  private final PlannedMails plannedMails;
  private final Audience audience;
  private final Units units;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  Previewing(
      AnswersCheck answersCheck,
      Checking checking,
      AddresseeResolution resolution,
      RoundPlan roundPlan,
      SignalPlan signalPlan,
      PlannedMails plannedMails,
      Audience audience,
      Units units,
      WorkingCalendar calendar,
      ZoneId zone) {
    this.answersCheck = answersCheck;
    this.checking = checking;
    this.resolution = resolution;
    this.roundPlan = roundPlan;
    this.signalPlan = signalPlan;
    this.plannedMails = plannedMails;
    this.audience = audience;
    this.units = units;
    this.calendar = calendar;
    this.zone = zone;
  }

  /**
   * @throws Refusal if the number or the day cannot be one
   */
  public CascadePreview preview(CascadeDraft prepared, StartAnswers answers, Instant startAt) {
    answersCheck.check(answers.number(), answers.issuedOn(), startAt);
    var draft = prepared.issued(answers);
    var findings = checking.check(draft, startAt);
    if (findings.stream().anyMatch(Finding::isUnknownUnit)) {
      return new CascadePreview(
          draft, findings, names(draft), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    var rounds =
        draft.regimes().stream()
            .flatMap(regime -> planned(draft, regime, startAt).stream())
            .toList();
    var mails = plannedMails.of(rounds);
    return new CascadePreview(
        draft,
        findings,
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
        .map(round -> planned(round, regime, units))
        .toList();
  }

  private PlannedRound planned(Round round, ReportRegime regime, List<Addressed> units) {
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

  private List<PlannedObligation> obligations(List<PlannedRound> rounds) {
    return rounds.stream().flatMap(this::obligations).toList();
  }

  private Stream<PlannedObligation> obligations(PlannedRound planned) {
    var round = planned.round();
    var hearers = audience.on(LocalDate.ofInstant(round.opensAt(), zone));
    return planned.units().stream()
        .map(PlannedUnit::unit)
        .map(unit -> new PlannedObligation(unit, round, hearers.of(round, unit.id(), ALL_RUNGS)));
  }
}
