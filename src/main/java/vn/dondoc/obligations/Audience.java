package vn.dondoc.obligations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/**
 * Who hears what, and why. Leaders hear only of misses; the coordinator and the collecting unit
 * from rung 2 on.
 */
@Component
public class Audience {
  private final People people;

  public Audience(People people) {
    this.people = people;
  }

  /** One who is told, and the capacity in which, so that the mail can say why it came. */
  public record Listener(Person person, Because because) {}

  /** The capacity in which a person is told. */
  public enum Because {
    FOCAL_POINT,
    LEADER,
    COORDINATOR,
    COLLECTOR
  }

  public List<Listener> ofUnit(UnitId unit) {
    return people.inUnit(unit, Role.FOCAL_POINT).stream()
        .map(person -> new Listener(person, Because.FOCAL_POINT))
        .toList();
  }

  /**
   * Each person once, in her first capacity.
   *
   * @param rungs 0 for a reminder; else the rungs of the ladder to tell
   */
  public List<Listener> of(Round round, UnitId unit, Set<Integer> rungs) {
    var listeners = new LinkedHashMap<PersonId, Listener>();
    if (rungs.contains(0) || rungs.contains(1) || rungs.contains(3)) {
      add(listeners, unit, Role.FOCAL_POINT, Because.FOCAL_POINT);
    }
    if (rungs.contains(1) || rungs.contains(3)) {
      add(listeners, unit, Role.LEADER, Because.LEADER);
    }
    if (rungs.contains(2) || rungs.contains(3)) {
      add(listeners, round.to(), Role.COORDINATOR, Because.COORDINATOR);
    }
    if (rungs.contains(2)) {
      round.via().ifPresent(via -> add(listeners, via, Role.FOCAL_POINT, Because.COLLECTOR));
    }
    return List.copyOf(listeners.values());
  }

  /**
   * Who hears that a unit asks for more time: the recipient's coordinators, and its leaders only
   * where no coordinator may decide. Never the asker, nor anybody of her unit.
   */
  public List<Listener> decidersOf(Round round, UnitId unit, PersonId asker) {
    var coordinators =
        others(asker, among(round.to(), Role.COORDINATOR, Because.COORDINATOR, unit));
    return coordinators.isEmpty()
        ? others(asker, among(round.to(), Role.LEADER, Because.LEADER, unit))
        : coordinators;
  }

  /**
   * Who lets something lie that was handed in: the focal points of the unit that reviews it, and
   * the recipient's coordinators too at the last reminder, or when there is nobody else.
   */
  public List<Listener> ofReview(Round round, UnitId unit, boolean last) {
    var reviewers = among(round.reviewer(), Role.FOCAL_POINT, Because.COLLECTOR, unit);
    if (!last && !reviewers.isEmpty()) {
      return reviewers;
    }
    var listeners = new LinkedHashMap<PersonId, Listener>();
    reviewers.forEach(one -> listeners.put(one.person().id(), one));
    among(round.to(), Role.COORDINATOR, Because.COORDINATOR, unit)
        .forEach(one -> listeners.putIfAbsent(one.person().id(), one));
    return List.copyOf(listeners.values());
  }

  private static List<Listener> others(PersonId asker, List<Listener> listeners) {
    return listeners.stream().filter(one -> !one.person().id().equals(asker)).toList();
  }

  /** Nobody who acts for {@code notOf} has a say in what it owes. */
  private List<Listener> among(UnitId at, Role role, Because because, UnitId notOf) {
    return people.inUnit(at, role).stream()
        .filter(person -> !Competence.isOfUnit(person, notOf))
        .map(person -> new Listener(person, because))
        .toList();
  }

  private void add(Map<PersonId, Listener> listeners, UnitId unit, Role role, Because because) {
    for (var person : people.inUnit(unit, role)) {
      listeners.putIfAbsent(person.id(), new Listener(person, because));
    }
  }
}
