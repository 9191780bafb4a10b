package vn.dondoc.obligations;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.obligations.Audience.Because;
import vn.dondoc.obligations.Audience.Listener;
import vn.dondoc.units.Cover;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** The {@link Audience} as it is on one day. */
public final class Hearers {
  private final People people;
  private final LadderPolicy ladder;
  private final Cover cover;

  Hearers(People people, LadderPolicy ladder, Cover cover) {
    this.people = people;
    this.ladder = ladder;
    this.cover = cover;
  }

  /** Equal covers give equal answers, as long as no role changes hands. */
  public Cover cover() {
    return cover;
  }

  public List<Listener> ofUnit(UnitId unit) {
    var listeners = new LinkedHashMap<PersonId, Listener>();
    add(listeners, unit, Role.FOCAL_POINT, Because.FOCAL_POINT);
    return List.copyOf(listeners.values());
  }

  /**
   * Each person once, in her first capacity.
   *
   * @param rungs 0 for a reminder; else the rungs of the ladder to tell
   */
  public List<Listener> of(Round round, UnitId unit, Tone tone, Set<Integer> rungs) {
    var capacities = EnumSet.noneOf(Because.class);
    rungs.forEach(rung -> capacities.addAll(ladder.told(tone, rung)));
    var listeners = new LinkedHashMap<PersonId, Listener>();
    for (var because : capacities) {
      switch (because) {
        case FOCAL_POINT -> add(listeners, unit, Role.FOCAL_POINT, because);
        case LEADER -> add(listeners, unit, Role.LEADER, because);
        case COORDINATOR -> add(listeners, round.to(), Role.COORDINATOR, because);
        case COLLECTOR ->
            round.via().ifPresent(via -> add(listeners, via, Role.FOCAL_POINT, because));
      }
    }
    return List.copyOf(listeners.values());
  }

  /** Whom a coordinator's own word reaches: whoever hears of a miss. */
  List<Listener> ofChaser(Round round, Obligation obligation) {
    return of(round, obligation.unit(), obligation.tone(), Set.of(1));
  }

  /** Her own capacity counts before that of somebody whose place she takes. */
  private void add(Map<PersonId, Listener> listeners, UnitId unit, Role role, Because because) {
    var told = people.inUnit(unit, role).stream().map(person -> listener(person, because)).toList();
    var reachable = told.stream().filter(one -> one.person().isReachable()).toList();
    // When no address works the news waits for one, see Notices.
    var heard = reachable.isEmpty() ? told : reachable;
    heard.stream()
        .filter(one -> one.insteadOf().isEmpty())
        .forEach(one -> listeners.putIfAbsent(one.person().id(), one));
    heard.forEach(one -> listeners.putIfAbsent(one.person().id(), one));
  }

  /** The last of her substitutes whose mail arrives, or she herself. */
  private Listener listener(Person person, Because because) {
    var chain = cover.chain(person.id());
    for (int last = chain.size() - 1; last > 0; last--) {
      var standIn = people.byId(chain.get(last)).filter(Person::isReachable);
      if (standIn.isPresent()) {
        return new Listener(standIn.get(), because, Optional.of(person));
      }
    }
    return new Listener(person, because, Optional.empty());
  }
}
