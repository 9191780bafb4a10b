package vn.dondoc.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.PlansOwed;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.Selector;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;
import vn.dondoc.units.Units;
import vn.dondoc.units.VietnameseOrder;

/**
 * Makes a draft of a unit's own plan, so that it cascades to the level below like any other
 * instruction: checked, previewed and started by the same code.
 */
@Service
public class Composing {
  private static final Set<UnitKind> NOT_SUBORDINATE =
      EnumSet.of(UnitKind.PARTY_BODY, UnitKind.FATHERLAND_FRONT, UnitKind.MASS_ORGANISATION);

  private final PlansOwed plans;
  private final Instructions instructions;
  private final ReportsAbove reportsAbove;
  private final ComposedRegimes regimes;
  private final HandedDownIndicators handedDown;
  private final Units units;
  private final Clock clock;

  Composing(
      PlansOwed plans,
      Instructions instructions,
      ReportsAbove reportsAbove,
      ComposedRegimes regimes,
      HandedDownIndicators handedDown,
      Units units,
      Clock clock) {
    this.plans = plans;
    this.instructions = instructions;
    this.reportsAbove = reportsAbove;
    this.regimes = regimes;
    this.handedDown = handedDown;
    this.units = units;
    this.clock = clock;
  }

  /**
   * What a unit has at hand when it composes.
   *
   * @param plan the unit's own, issued in answer to {@code above}
   * @param startable whether it has not started yet
   * @param below the units next below it today
   * @param reportsAbove what the unit itself owes, earliest first
   */
  public record Desk(
      Document plan,
      Document above,
      boolean startable,
      Unit unit,
      List<Unit> below,
      List<ReportAbove> reportsAbove) {}

  /**
   * @param obligation that the unit's plan fulfils
   * @throws NotFound if no plan was issued for it, or this person does not act for its issuer
   */
  public Desk desk(ObligationId obligation, Person who) {
    var id = instructions.fulfilling(obligation).orElseThrow(() -> new NotFound(obligation));
    var plan = instructions.byId(id).orElseThrow();
    if (!actsFor(plan.issuer(), who)) {
      throw new NotFound(obligation);
    }
    var owed = plans.byId(obligation).orElseThrow(() -> new NotFound(obligation));
    var above = owed.round().instruction();
    var unit = units.byId(plan.issuer()).orElseThrow();
    return new Desk(
        plan,
        instructions.byId(above).orElseThrow(),
        instructions.statusOf(id).equals(Optional.of(InstructionStatus.RECORDED)),
        unit,
        below(unit),
        reportsAbove.of(above, unit.id()));
  }

  /**
   * @throws NotFound as {@link #desk}
   * @throws Refusal of a field that is wrong; those of {@code asked} are named like {@code
   *     asked[0].day}
   */
  public CascadeDraft compose(
      ObligationId obligation, List<Asked> asked, Set<UnitId> addressees, Person who) {
    var desk = desk(obligation, who);
    if (asked.isEmpty()) {
      throw new Refusal("nothing-composed");
    }
    if (addressees.isEmpty()) {
      throw Refusal.ofField("units", "no-unit-chosen");
    }
    requireBelow(desk.unit(), addressees);
    var composed = regimes.of(asked, desk);
    var bases =
        instructions.basesOf(desk.plan().id()).stream()
            .map(id -> instructions.byId(id).orElseThrow())
            .toList();
    return new CascadeDraft(
        desk.plan(),
        bases,
        desk.plan().number().orElse(desk.plan().symbol()),
        desk.plan().issuedOn().orElse(today()),
        groups(desk.unit(), addressees),
        composed,
        List.of(),
        handedDown.of(desk, composed));
  }

  private void requireBelow(Unit unit, Set<UnitId> addressees) {
    for (var addressee : addressees) {
      if (addressee.equals(unit.id()) || !units.isWithin(addressee, unit.id())) {
        throw Refusal.ofField("units", "unit-not-below", addressee.value());
      }
    }
  }

  /** Bodies that follow a line of their own are requested, not told. */
  private List<AddresseeGroup> groups(Unit unit, Set<UnitId> addressees) {
    var byTone =
        addressees.stream()
            .collect(
                Collectors.groupingBy(
                    id -> toneOf(units.byId(id).orElseThrow()), Collectors.toSet()));
    return Stream.of(Tone.values())
        .filter(byTone::containsKey)
        .map(tone -> group(unit, tone, byTone.get(tone)))
        .toList();
  }

  private static Tone toneOf(Unit unit) {
    return NOT_SUBORDINATE.contains(unit.kind()) ? Tone.REQUESTED : Tone.REQUIRED;
  }

  private static AddresseeGroup group(Unit unit, Tone tone, Set<UnitId> addressees) {
    var selector = new Selector(unit.name(), unit.id(), Set.of(), addressees, Set.of());
    return new AddresseeGroup(tone == Tone.REQUIRED ? "cap-duoi" : "de-nghi", tone, selector);
  }

  private List<Unit> below(Unit unit) {
    var today = today();
    return units.all().stream()
        .filter(one -> one.parent().equals(Optional.of(unit.id())) && one.isEffectiveOn(today))
        .sorted(VietnameseOrder.by(Unit::name))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static boolean actsFor(UnitId issuer, Person who) {
    return who.holds(Role.FOCAL_POINT, issuer)
        || who.holds(Role.LEADER, issuer)
        || who.holds(Role.COORDINATOR, issuer);
  }
}
