package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.units.Selector;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Finds the real units behind "các phòng, ban, đơn vị sự nghiệp" on a given day. */
@Component
class AddresseeResolution {
  private final Units units;

  AddresseeResolution(Units units) {
    this.units = units;
  }

  /** Each unit once, in the order of the selectors. */
  List<Unit> resolve(List<Selector> selectors, LocalDate on) {
    var found = new LinkedHashMap<UnitId, Unit>();
    for (var selector : selectors) {
      units.select(selector, on).forEach(unit -> found.putIfAbsent(unit.id(), unit));
    }
    return List.copyOf(found.values());
  }

  List<ResolvedDuty> resolveDuties(List<AssignedDuty> duties, LocalDate on) {
    var resolved = new ArrayList<ResolvedDuty>();
    for (var duty : duties) {
      for (var unit : units.select(duty.addressees(), on)) {
        resolved.add(new ResolvedDuty(unit.id(), duty));
      }
    }
    return resolved;
  }
}
