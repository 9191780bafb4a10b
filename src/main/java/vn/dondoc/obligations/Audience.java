package vn.dondoc.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.StandIns;
import vn.dondoc.units.UnitId;

/**
 * Who hears what, and why: reminders are for the unit's focal points, the {@link LadderPolicy} says
 * who hears of a miss. Whoever is away is told through her substitute.
 */
@Component
public class Audience {
  private final People people;
  private final StandIns standIns;
  private final LadderPolicy ladder;
  private final Clock clock;

  Audience(People people, StandIns standIns, LadderPolicy ladder, Clock clock) {
    this.people = people;
    this.standIns = standIns;
    this.ladder = ladder;
    this.clock = clock;
  }

  /**
   * One who is told, and the capacity in which, so that the mail can say why it came.
   *
   * @param insteadOf who has that capacity and is away
   */
  public record Listener(Person person, Because because, Optional<Person> insteadOf) {}

  /** The capacity in which a person is told. */
  public enum Because {
    FOCAL_POINT,
    LEADER,
    COORDINATOR,
    COLLECTOR
  }

  /** For one look ahead over many days and units: asks once who holds what in a unit. */
  public Audience lookingAhead() {
    return new Audience(new RememberedPeople(people, Set.of()), standIns, ladder, clock);
  }

  /** With the absences of that day, read once: for many units at one moment. */
  public Hearers on(LocalDate day) {
    return new Hearers(people, ladder, standIns.on(day));
  }

  public Hearers today() {
    return on(LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }

  /** Today, for many units at once: each question is asked once, for all of them. */
  public Hearers todayFor(List<Obligation> obligations) {
    var units = obligations.stream().map(Obligation::unit).collect(Collectors.toSet());
    var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return new Hearers(new RememberedPeople(people, units), ladder, standIns.on(day));
  }

  /** Today. */
  public List<Listener> ofUnit(UnitId unit) {
    return today().ofUnit(unit);
  }

  /**
   * Today; each person once, in her first capacity.
   *
   * @param rungs 0 for a reminder; else the rungs of the ladder to tell
   */
  public List<Listener> of(Round round, UnitId unit, Tone tone, Set<Integer> rungs) {
    return today().of(round, unit, tone, rungs);
  }
}
