package vn.dondoc.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with an org tree; used once and thrown away. */
final class OrgCheck {
  /** A path of so many ids, each as long as may be, still fits its column. */
  private static final int MAX_DEPTH = 15;

  private final OrgTree tree;
  private final Map<UnitId, Unit> units = new HashMap<>();
  private final List<OrgProblem> found = new ArrayList<>();

  OrgCheck(OrgTree tree, List<Unit> stored) {
    this.tree = tree;
    stored.forEach(unit -> units.put(unit.id(), unit));
    tree.units().forEach(unit -> units.put(unit.id(), unit));
  }

  List<OrgProblem> problems() {
    var seenUnits = new HashSet<UnitId>();
    for (var unit : tree.units()) {
      report(!seenUnits.add(unit.id()), unit, "duplicate-unit", unit.id());
      checkUnit(unit);
    }
    var seenPeople = new HashSet<PersonId>();
    for (var person : tree.people()) {
      report(!seenPeople.add(person.id()), person, "duplicate-person", person.id());
      checkPerson(person);
    }
    return List.copyOf(found);
  }

  private void checkUnit(Unit unit) {
    unit.parent()
        .ifPresent(
            parent ->
                report(!units.containsKey(parent), unit, "unknown-parent", unit.id(), parent));
    report(isBelowItself(unit), unit, "cycle", unit.id());
    report(isTooDeep(unit), unit, "too-deep", unit.id(), MAX_DEPTH);
    report(endsBeforeItBegins(unit), unit, "ends-before-it-begins", unit.id());
  }

  private void checkPerson(Person person) {
    var email = person.email();
    report(!EmailAddress.isOne(email), person, "bad-email", person.id(), email);
    for (var assignment : person.assignments()) {
      var unit = assignment.unit();
      report(!units.containsKey(unit), person, "unknown-unit", person.id(), unit);
    }
  }

  private boolean isBelowItself(Unit unit) {
    return above(unit).contains(unit.id());
  }

  private boolean isTooDeep(Unit unit) {
    return above(unit).size() >= MAX_DEPTH;
  }

  /** The units above it up to the root, or to where they come round again. */
  private Set<UnitId> above(Unit unit) {
    var passed = new HashSet<UnitId>();
    var above = parentOf(unit);
    while (above.isPresent() && passed.add(above.get().id())) {
      above = parentOf(above.get());
    }
    return passed;
  }

  private Optional<Unit> parentOf(Unit unit) {
    return unit.parent().map(units::get);
  }

  private static boolean endsBeforeItBegins(Unit unit) {
    return unit.validTo().map(last -> last.isBefore(unit.validFrom())).orElse(false);
  }

  private void report(boolean wrong, Record subject, String what, Object... args) {
    if (wrong) {
      var words = List.of(args).stream().<Object>map(Object::toString).toList();
      found.add(new OrgProblem(subject, "problem.units." + what, words));
    }
  }
}
