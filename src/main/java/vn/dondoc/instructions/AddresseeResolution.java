package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Addressee;
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

  /** A unit and how it is spoken to. */
  record Addressed(Unit unit, Addressee addressee) {}

  /** Each unit once, in the order of the groups; the first group decides its tone. */
  List<Addressed> resolve(List<AddresseeGroup> groups, LocalDate on) {
    var found = new LinkedHashMap<UnitId, Addressed>();
    for (var group : groups) {
      for (var unit : units.select(group.selector(), on)) {
        var addressee = Addressee.of(unit.id(), group.tone());
        found.putIfAbsent(unit.id(), new Addressed(unit, addressee));
      }
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
