package vn.dondoc.web.drafts;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;
import vn.dondoc.units.VietnameseOrder;

/** The units for which somebody may start a cascade. */
@Component
class OwnUnits {
  private final Units units;

  OwnUnits(Units units) {
    this.units = units;
  }

  List<Unit> of(Person who) {
    return who.roles().stream()
        .filter(assignment -> assignment.role() == Role.COORDINATOR)
        .map(Assignment::unit)
        .distinct()
        .flatMap(id -> units.byId(id).stream())
        .sorted(VietnameseOrder.by(Unit::name))
        .toList();
  }
}
