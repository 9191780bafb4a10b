package vn.dondoc.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The one place that says who acts for whom. Whoever is away keeps her own rights. */
@Component
public class StandIns {
  private final Absences absences;
  private final People people;

  StandIns(Absences absences, People people) {
    this.absences = absences;
    this.people = people;
  }

  public Cover on(LocalDate day) {
    return Cover.of(absences.between(day, day));
  }

  /** The person with everybody in whose place she acts on that day. */
  public Optional<Person> acting(PersonId id, LocalDate day) {
    return people.byId(id).map(person -> acting(person, on(day)));
  }

  private Person acting(Person person, Cover cover) {
    var absent = cover.coveredBy(person.id()).stream().flatMap(id -> people.byId(id).stream());
    return person.standingInFor(absent.sorted(VietnameseOrder.by(Person::name)).toList());
  }

  /**
   * Whether appointing that substitute for these days would lead back to the person herself on one
   * of them.
   */
  public boolean wouldCircle(Absence planned) {
    var others = absences.between(planned.from(), planned.to());
    var firstDays = others.stream().map(Absence::from).filter(planned.from()::isBefore);
    // A circle that closes on any day stands on the first day of one of its absences.
    return Stream.concat(Stream.of(planned.from()), firstDays)
        .anyMatch(day -> circlesOn(day, planned, others));
  }

  private static boolean circlesOn(LocalDate day, Absence planned, List<Absence> others) {
    var cover = Cover.of(others.stream().filter(other -> other.overlaps(day, day)).toList());
    return planned
        .substitute()
        .filter(substitute -> cover.chain(substitute).contains(planned.person()))
        .isPresent();
  }
}
