package vn.dondoc.units;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every unit its path. Moving one unit moves all below it, so it looks at all of them. */
final class Placement {
  private final Map<UnitId, Unit> units = new HashMap<>();

  /**
   * @param stored what is recorded
   * @param incoming replaces stored units of the same id; together they have no cycle
   */
  Placement(List<Unit> stored, List<Unit> incoming) {
    stored.forEach(unit -> units.put(unit.id(), unit));
    incoming.forEach(unit -> units.put(unit.id(), unit));
  }

  /** All units with their paths, each after its parent, as the table's foreign key wants them. */
  List<Unit> parentsFirst() {
    return units.values().stream()
        .map(unit -> unit.placedAt(path(unit)))
        .sorted(Comparator.<Unit>comparingInt(unit -> unit.path().length()))
        .toList();
  }

  private String path(Unit unit) {
    var above = unit.parent().map(units::get).map(this::path).orElse("/");
    return above + unit.id() + "/";
  }
}
