package vn.dondoc.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.organisation.ImportPlan.Planned;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** Units with open work that nobody would be focal point of any more once all is taken over. */
final class Vacated {
  private final Map<PersonId, Person> before;
  private final Map<PersonId, Person> after;
  private final Set<UnitId> kept;
  private final OpenWork work;

  Vacated(Map<PersonId, Person> stored, List<Planned<Person>> planned, OpenWork work) {
    this.before = stored;
    this.after = new HashMap<>(stored);
    planned.forEach(one -> after.put(one.after().id(), one.after()));
    this.kept = units(after.values());
    this.work = work;
  }

  /**
   * @throws Refusal if that person leaves such a unit
   */
  void check(PersonId id) {
    if (!before.containsKey(id)) {
      return;
    }
    var left = new HashSet<>(units(List.of(before.get(id))));
    left.removeAll(kept);
    left.stream()
        .filter(unit -> work.owedBy(unit) > 0)
        .findFirst()
        .ifPresent(
            unit -> {
              throw Refusal.ofField("role", "import-last-focal-point", unit.value());
            });
  }

  private static Set<UnitId> units(Collection<Person> people) {
    return people.stream()
        .flatMap(person -> person.assignments().stream())
        .filter(assignment -> assignment.role() == Role.FOCAL_POINT)
        .map(Assignment::unit)
        .collect(Collectors.toSet());
  }
}
