package vn.dondoc.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.Amendment.Retimed;
import vn.dondoc.instructions.Amendment.UnitAdded;
import vn.dondoc.instructions.Amendment.Withdrawn;
import vn.dondoc.obligations.Addressees;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Who may change an instruction, and which changes make sense. */
@Component
class AmendmentRules {
  private final Instructions instructions;
  private final Regimes regimes;
  private final Addressees addressees;
  private final Units units;
  private final People people;
  private final Clock clock;

  AmendmentRules(
      Instructions instructions,
      Regimes regimes,
      Addressees addressees,
      Units units,
      People people,
      Clock clock) {
    this.instructions = instructions;
    this.regimes = regimes;
    this.addressees = addressees;
    this.units = units;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @throws NotFound if there is none, or this person coordinates nothing for its issuer
   * @throws Refusal if it does not run
   */
  Document requireRunning(InstructionId id, Person who) {
    var document =
        instructions
            .byId(id)
            .filter(found -> who.holds(Role.COORDINATOR, found.issuer()))
            .orElseThrow(() -> new NotFound(id));
    if (instructions.statusOf(id).orElseThrow() != InstructionStatus.RUNNING) {
      throw new Refusal("cascade-not-running");
    }
    return document;
  }

  void check(InstructionId id, Amendment amendment) {
    if (amendment instanceof Retimed retimed) {
      checkRetimed(id, retimed);
    } else if (amendment instanceof Withdrawn withdrawn) {
      withdrawn.regime().ifPresent(code -> regime(id, code));
      withdrawn.unit().ifPresent(unit -> requireAddressed(id, withdrawn, unit));
    } else if (amendment instanceof UnitAdded added) {
      checkAdded(id, added);
    }
  }

  private ReportRegime regime(InstructionId id, RegimeCode code) {
    return regimes.byCode(id, code).orElseThrow(() -> new NotFound(code));
  }

  private void checkRetimed(InstructionId id, Retimed retimed) {
    var regime = regime(id, retimed.regime());
    if (regime.isUndated()) {
      throw Refusal.ofField("regime", "regime-undated", regime.title());
    }
    if (regime.kind() == ObligationKind.EVENT && retimed.event().isEmpty()) {
      throw Refusal.ofField("eventFrom", "event-days-missing");
    }
    if (retimed.wording() == null || retimed.wording().isBlank()) {
      throw Refusal.ofField("wording", "wording-missing");
    }
  }

  private void requireAddressed(InstructionId id, Withdrawn withdrawn, UnitId unit) {
    var found =
        addressees.addressing(unit).stream()
            .filter(one -> one.instruction().equals(id))
            .anyMatch(one -> withdrawn.regime().map(one.regime()::equals).orElse(true));
    if (!found) {
      throw Refusal.ofField("unit", "unit-not-addressed", unit.value());
    }
  }

  private void checkAdded(InstructionId id, UnitAdded added) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var unit =
        Optional.ofNullable(added.unit())
            .flatMap(units::byId)
            .filter(found -> found.isEffectiveOn(today))
            .orElseThrow(() -> Refusal.ofField("unit", "unit-unknown"));
    requireWithinReach(id, unit);
    if (added.regimes().isEmpty()) {
      throw Refusal.ofField("regimes", "regimes-missing");
    }
    if (people.inUnit(unit.id(), Role.FOCAL_POINT).isEmpty()) {
      throw Refusal.ofField("unit", "unit-without-focal-point", unit.name());
    }
    for (var code : added.regimes()) {
      if (addressees.everAddressed(id, regime(id, code).code(), unit.id())) {
        throw Refusal.ofField("unit", "unit-addressed-already", unit.name());
      }
    }
  }

  /** Below the issuer, or where the document itself looks for those it addresses. */
  private void requireWithinReach(InstructionId id, Unit unit) {
    var issuer = instructions.byId(id).orElseThrow().issuer();
    var isBelow =
        Stream.concat(Stream.of(issuer), regimes.groupsOf(id).stream().map(AmendmentRules::within));
    if (isBelow.noneMatch(unit::isWithin)) {
      throw Refusal.ofField("unit", "unit-out-of-reach", unit.name());
    }
  }

  private static UnitId within(AddresseeGroup group) {
    return group.selector().within();
  }
}
