package vn.dondoc.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Absence;
import vn.dondoc.units.Absences;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.StandIns;

/** Somebody will be away, and somebody else acts and gets her mail on these days. */
@Service
public class Absenting {
  private static final int MAX_REASON = 500;

  private final Absences absences;
  private final StandIns standIns;
  private final People people;
  private final Neighbours neighbours;
  private final Oversight oversight;
  private final AuditTrail audit;
  private final Clock clock;

  Absenting(
      Absences absences,
      StandIns standIns,
      People people,
      Neighbours neighbours,
      Oversight oversight,
      AuditTrail audit,
      Clock clock) {
    this.absences = absences;
    this.standIns = standIns;
    this.people = people;
    this.neighbours = neighbours;
    this.oversight = oversight;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * By the person herself or by who looks after her.
   *
   * @param to the last day away
   * @param substitute of her unit, beside, above or below it; with or without an account
   * @throws NotFound if it is not this person's business
   * @throws Refusal if a field is wrong, the days overlap an absence she has already, or the
   *     substitutes would stand in for each other
   */
  @Transactional
  public void record(
      PersonId whom,
      LocalDate from,
      LocalDate to,
      Optional<PersonId> substitute,
      String reason,
      Person who) {
    var person = find(whom, who);
    var typed = reason == null ? "" : reason.strip();
    checkDays(from, to);
    if (typed.length() > MAX_REASON) {
      throw Refusal.ofField("reason", "reason-too-long", MAX_REASON);
    }
    var id = UUID.randomUUID().toString();
    var absence = new Absence(id, whom, from, to, substitute, typed);
    checkOverlap(absence);
    checkSubstitute(absence, person);
    absences.add(absence, who.id(), clock.instant());
    write("ABSENCE_RECORDED", who, person, Change.of(null, inWords(absence)));
  }

  /**
   * She is there again, or does not go at all.
   *
   * @throws NotFound if there is no such absence, or it is not this person's business
   */
  @Transactional
  public void cancel(String id, Person who) {
    var absence = absences.byId(id).orElseThrow(() -> new NotFound(id));
    var person = find(absence.person(), who);
    absences.cancel(id, who.id(), clock.instant());
    write("ABSENCE_CANCELLED", who, person, Change.of(inWords(absence), null));
  }

  private Person find(PersonId whom, Person who) {
    return people
        .byId(whom)
        .filter(person -> whom.equals(who.id()) || oversight.looksAfter(who, person))
        .orElseThrow(() -> new NotFound(whom));
  }

  private void checkDays(LocalDate from, LocalDate to) {
    if (from == null) {
      throw Refusal.ofField("from", "absence-day-missing");
    }
    if (to == null) {
      throw Refusal.ofField("to", "absence-day-missing");
    }
    if (to.isBefore(from)) {
      throw Refusal.ofField("to", "absence-ends-before-it-begins", from, to);
    }
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    if (to.isBefore(today)) {
      throw Refusal.ofField("to", "absence-past", to, today);
    }
  }

  private void checkOverlap(Absence absence) {
    absences.between(absence.from(), absence.to()).stream()
        .filter(other -> other.person().equals(absence.person()))
        .findFirst()
        .ifPresent(
            other -> {
              throw Refusal.ofField("from", "absence-overlaps", other.from(), other.to());
            });
  }

  private void checkSubstitute(Absence absence, Person person) {
    if (absence.substitute().isEmpty()) {
      return;
    }
    var id = absence.substitute().get();
    if (id.equals(absence.person())) {
      throw Refusal.ofField("substitute", "substitute-herself");
    }
    var substitute = people.byId(id);
    if (substitute.isEmpty()) {
      throw Refusal.ofField("substitute", "substitute-unknown", id.value());
    }
    if (!neighbours.areNear(person, substitute.get())) {
      throw Refusal.ofField("substitute", "substitute-stranger", substitute.get().name());
    }
    if (standIns.wouldCircle(absence)) {
      var names = new Object[] {substitute.get().name(), person.name()};
      throw Refusal.ofField("substitute", "substitute-circle", names);
    }
  }

  private static String inWords(Absence absence) {
    var days = absence.from() + " – " + absence.to();
    return absence.substitute().map(one -> days + ", " + one).orElse(days);
  }

  /** Without her reason: the trail is kept for ever, and why she is away is nobody's business. */
  private void write(String type, Person who, Person whom, Change change) {
    audit.subject(type, who.id(), AuditSubject.of(whom.id()), whom.name(), change);
  }
}
