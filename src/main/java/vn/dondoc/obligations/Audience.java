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

  private void add(Map<PersonId, Listener> listeners, UnitId unit, Role role, Because because) {
    for (var person : people.inUnit(unit, role)) {
      listeners.putIfAbsent(person.id(), new Listener(person, because));
    }
  }
}
