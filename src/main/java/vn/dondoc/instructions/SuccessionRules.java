package vn.dondoc.instructions;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.Succession;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Who may record a succession, and which ones make sense. */
@Component
class SuccessionRules {
  private static final int MAX_BASIS = 500;

  private final Units units;
  private final People people;

  SuccessionRules(Units units, People people) {
    this.units = units;
    this.people = people;
  }

  /**
   * Who administers or coordinates for a unit above all of them, be it one for each.
   *
   * @throws NotFound for anybody else
   * @throws Refusal of the field that is wrong
   */
  void check(Succession succession, Person who) {
    if (succession.from().isEmpty()) {
      throw Refusal.ofField("from", "succession-from-missing");
    }
    if (succession.from().contains(succession.to())) {
      throw Refusal.ofField("to", "succession-of-itself");
    }
    var all =
        Stream.concat(succession.from().stream(), Stream.of(succession.to()))
            .map(this::known)
            .toList();
    if (all.stream().anyMatch(unit -> !looksAfter(who, unit))) {
      throw new NotFound(succession.to());
    }
    all.forEach(unit -> checkDates(unit, succession));
    if (succession.basis() == null || succession.basis().isBlank()) {
      throw Refusal.ofField("basis", "succession-basis-missing");
    }
    if (succession.basis().length() > MAX_BASIS) {
      throw Refusal.ofField("basis", "reason-too-long", MAX_BASIS);
    }
    if (people.inUnit(succession.to(), Role.FOCAL_POINT).isEmpty()) {
      throw Refusal.ofField("to", "unit-without-focal-point", known(succession.to()).name());
    }
  }

  Unit known(UnitId id) {
    return units.byId(id).orElseThrow(() -> new NotFound(id));
  }

  private static boolean looksAfter(Person who, Unit unit) {
    return who.roles().stream()
        .filter(one -> one.role() == Role.ADMINISTRATOR || one.role() == Role.COORDINATOR)
        .anyMatch(one -> unit.isWithin(one.unit()));
  }

  private static void checkDates(Unit unit, Succession succession) {
    var successor = unit.id().equals(succession.to());
    var day = successor ? succession.on() : succession.on().minusDays(1);
    if (!unit.isEffectiveOn(day)) {
      throw Refusal.ofField(successor ? "to" : "from", "unit-not-in-being", unit.name(), day);
    }
  }
}
