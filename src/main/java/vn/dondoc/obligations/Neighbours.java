package vn.dondoc.obligations;

import org.springframework.stereotype.Component;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Who may see each other's work: people of one unit, of units beside it, above or below it. */
@Component
class Neighbours {
  private final Units units;

  Neighbours(Units units) {
    this.units = units;
  }

  boolean areNear(Person one, Person other) {
    return one.assignments().stream()
        .map(Assignment::unit)
        .anyMatch(
            unit ->
                other.assignments().stream().map(Assignment::unit).anyMatch(it -> near(unit, it)));
  }

  private boolean near(UnitId one, UnitId other) {
    return one.equals(other)
        || near(units.byId(one).orElseThrow(), units.byId(other).orElseThrow());
  }

  private static boolean near(Unit one, Unit other) {
    var above = one.parent();
    return above.filter(other.id()::equals).isPresent()
        || other.parent().filter(one.id()::equals).isPresent()
        || above.isPresent() && above.equals(other.parent());
  }
}
