package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.duties.Part;
import vn.dondoc.duties.UnitDuty;
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

  /** One row per unit. Whoever leads a duty does not support it too. */
  List<UnitDuty> resolveDuties(List<AssignedDuty> duties, LocalDate on) {
    var resolved = new ArrayList<UnitDuty>();
    for (int i = 0; i < duties.size(); i++) {
      resolved.addAll(resolve(duties.get(i), i + 1, on));
    }
    return resolved;
  }

  private List<UnitDuty> resolve(AssignedDuty duty, int group, LocalDate on) {
    var leads = units.select(duty.addressees(), on);
    var supports =
        duty.support().stream()
            .flatMap(selector -> units.select(selector, on).stream())
            .filter(unit -> !leads.contains(unit));
    return Stream.concat(
            leads.stream().map(unit -> unitDuty(group, duty, Part.LEAD, unit)),
            supports.map(unit -> unitDuty(group, duty, Part.SUPPORT, unit)))
        .toList();
  }

  private static UnitDuty unitDuty(int group, AssignedDuty duty, Part part, Unit unit) {
    return new UnitDuty(group, unit.id(), part, duty.text(), duty.tone(), duty.sourceLine());
  }
}
