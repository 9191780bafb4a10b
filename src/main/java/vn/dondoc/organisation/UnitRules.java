package vn.dondoc.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;

/**
 * What an administrator may make of a unit. Cycles and dangling parents are the tree's own rule.
 */
@Component
class UnitRules {
  private static final int MAX_NAME = 500;

  private final OpenWork work;

  UnitRules(OpenWork work) {
    this.work = work;
  }

  /**
   * @param before empty for a new unit
   * @param tree all units as they will be, {@code after} among them
   * @throws Refusal with all that is wrong, each at its field
   */
  void check(Optional<Unit> before, Unit after, Map<UnitId, Unit> tree, Governed governed) {
    Refusal.together(
        Stream.of(
            () -> checkName("name", after.name()),
            () -> checkName("shortName", after.shortName()),
            () -> checkDays(after),
            () -> checkParent(before, after, tree, governed),
            () -> checkEnd(before, after, tree.values())));
  }

  private static void checkName(String field, String name) {
    if (name.isBlank()) {
      throw Refusal.ofField(field, "unit-name-missing");
    }
    if (name.length() > MAX_NAME) {
      throw Refusal.ofField(field, "unit-name-too-long", MAX_NAME);
    }
  }

  private static void checkDays(Unit after) {
    if (after.validTo().filter(last -> last.isBefore(after.validFrom())).isPresent()) {
      throw Refusal.ofField("to", "unit-ends-before-it-begins");
    }
  }

  /** Only within what she governs; her topmost unit stays where it is. */
  private static void checkParent(
      Optional<Unit> before, Unit after, Map<UnitId, Unit> tree, Governed governed) {
    var from = before.flatMap(Unit::parent);
    if (before.isPresent() && from.equals(after.parent())) {
      return;
    }
    var parent = after.parent().map(tree::get);
    if (parent.isEmpty() || !isGoverned(parent.get(), after, governed)) {
      throw Refusal.ofField("parent", "unit-parent-not-yours");
    }
    if (from.map(tree::get).filter(old -> !governed.includes(old)).isPresent()) {
      throw Refusal.ofField("parent", "unit-parent-fixed");
    }
    if (isOrIsBelow(parent.get(), after.id(), tree)) {
      throw Refusal.ofField("parent", "unit-below-itself");
    }
  }

  private static boolean isGoverned(Unit parent, Unit moved, Governed governed) {
    return governed.includes(parent) || parent.isWithin(moved.id());
  }

  private static boolean isOrIsBelow(Unit unit, UnitId other, Map<UnitId, Unit> tree) {
    var one = Optional.of(unit);
    for (int depth = 0; one.isPresent() && depth <= tree.size(); depth++) {
      if (one.get().id().equals(other)) {
        return true;
      }
      one = one.get().parent().map(tree::get);
    }
    return false;
  }

  private void checkEnd(Optional<Unit> before, Unit after, Collection<Unit> tree) {
    var last = after.validTo();
    if (before.isEmpty() || last.isEmpty() || last.equals(before.get().validTo())) {
      return;
    }
    var open = work.of(after.id());
    if (open > 0) {
      throw Refusal.ofField("to", "unit-has-open-work", after.name(), open);
    }
    tree.stream()
        .filter(unit -> unit.parent().filter(after.id()::equals).isPresent())
        .filter(unit -> unit.validTo().map(end -> end.isAfter(last.get())).orElse(true))
        .findFirst()
        .ifPresent(
            below -> {
              throw Refusal.ofField("to", "unit-has-units-below", below.name());
            });
  }
}
