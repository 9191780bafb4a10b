package vn.dondoc.units;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is away on one day, and who was asked to take the place.
 *
 * @param substitutes by whom they stand in for
 */
public record Cover(Map<PersonId, PersonId> substitutes) {

  public Cover {
    substitutes = Map.copyOf(substitutes);
  }

  /**
   * @param absences of one day; of two of one person the first counts
   */
  static Cover of(List<Absence> absences) {
    var substitutes = new HashMap<PersonId, PersonId>();
    for (var absence : absences) {
      absence.substitute().ifPresent(one -> substitutes.putIfAbsent(absence.person(), one));
    }
    return new Cover(substitutes);
  }

  /**
   * From the person herself to the last who acts for her. Alone when she is there or nobody takes
   * her place; never anybody twice, should they have appointed each other.
   */
  public List<PersonId> chain(PersonId person) {
    var passed = new LinkedHashSet<PersonId>();
    var next = Optional.of(person);
    while (next.isPresent() && passed.add(next.get())) {
      next = Optional.ofNullable(substitutes.get(next.get()));
    }
    return List.copyOf(passed);
  }

  /** Everybody in whose place this person may act, directly or as the substitute of one. */
  Set<PersonId> coveredBy(PersonId standIn) {
    return substitutes.keySet().stream()
        .filter(absent -> !absent.equals(standIn) && chain(absent).contains(standIn))
        .collect(Collectors.toUnmodifiableSet());
  }
}
