package vn.dondoc.web.admin;

import org.springframework.stereotype.Component;
import vn.dondoc.organisation.NewId;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** The id of a unit that is being added, made from its name. */
@Component
class NewUnitId {
  private final Units units;

  NewUnitId(Units units) {
    this.units = units;
  }

  UnitId of(String name) {
    var taken = units.all().stream().map(Unit::id).toList();
    return new UnitId(NewId.of(name == null ? "" : name, UnitId::new, taken));
  }
}
