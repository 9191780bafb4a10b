package vn.dondoc.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Fingerprint;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** An administrator gives people roles in her units, takes them away, mends names and addresses. */
@Service
public class EditingPeople {
  private final People people;
  private final Units units;
  private final PersonRules rules;
  private final AuditTrail audit;

  EditingPeople(People people, Units units, PersonRules rules, AuditTrail audit) {
    this.people = people;
    this.units = units;
    this.rules = rules;
    this.audit = audit;
  }

  /**
   * Whoever has that address already gets the role as well; else a new person is recorded.
   *
   * @param name needed for somebody new only
   * @return who got it
   * @throws NotFound if the unit is not hers to administer
   * @throws Refusal of the field that is wrong
   */
  @Transactional
  public Person appoint(String name, String email, Assignment role, Person who) {
    units.hold();
    governedUnit(role.unit(), who);
    var address = email.strip();
    var known = people.withEmail(address).stream().findFirst();
    var before = known.orElseGet(() -> someone(name.strip(), address));
    if (before.assignments().contains(role)) {
      throw Refusal.ofField("email", "role-held-already", before.name());
    }
    var after = before.withAssignments(with(before, role));
    rules.check(known, after, tree(), who);
    people.save(after);
    record(known.isPresent() ? "PERSON_CHANGED" : "PERSON_ADDED", before, after, who);
    return after;
  }

  private Person someone(String name, String address) {
    var taken = people.all().stream().map(Person::id).toList();
    var id = new PersonId(NewId.of(name.isBlank() ? address : name, PersonId::new, taken));
    return new Person(id, name, address, Set.of());
  }

  /**
   * @param seen {@link Fingerprint} of the person as the form showed her
   * @throws NotFound if none of her roles is in a unit that is the administrator's
   * @throws Refusal of the field that is wrong, or if somebody else was faster
   */
  @Transactional
  public void edit(PersonId id, String name, String email, String seen, Person who) {
    units.hold();
    var before = governedPerson(id, who);
    if (!Fingerprint.of(before).equals(seen)) {
      throw new Refusal("person-changed-meanwhile", before.name());
    }
    var same = email.strip().equals(before.email());
    var moved = same ? before : before.withEmail(email.strip());
    var after = moved.withName(name.strip());
    rules.check(Optional.of(before), after, tree(), who);
    people.save(after);
    record("PERSON_CHANGED", before, after, who);
  }

  /**
   * @param answered whether the administrator knows that nobody is left to do the unit's open work
   * @throws NotFound if she has no such role, or the unit is not the administrator's
   * @throws Refusal if it is the administrator's own administration, or the warning is not answered
   */
  @Transactional
  public void dismiss(PersonId id, Assignment role, boolean answered, Person who) {
    units.hold();
    governedUnit(role.unit(), who);
    var before =
        people
            .byId(id)
            .filter(person -> person.assignments().contains(role))
            .orElseThrow(() -> new NotFound(id));
    var after = before.withAssignments(without(before, role));
    rules.check(Optional.of(before), after, tree(), who);
    if (!answered) {
      rules.orphaned(before, after).stream()
          .findFirst()
          .ifPresent(
              last -> {
                throw Refusal.ofField("answered", "last-" + last.role().code(), before.name());
              });
    }
    people.save(after);
    record("PERSON_CHANGED", before, after, who);
  }

  private void governedUnit(UnitId id, Person who) {
    units.byId(id).filter(Governed.by(who)::includes).orElseThrow(() -> new NotFound(id));
  }

  private Person governedPerson(PersonId id, Person who) {
    var governed = Governed.by(who);
    return people
        .byId(id)
        .filter(
            person ->
                person.assignments().stream()
                    .flatMap(one -> units.byId(one.unit()).stream())
                    .anyMatch(governed::includes))
        .orElseThrow(() -> new NotFound(id));
  }

  private Map<UnitId, Unit> tree() {
    var tree = new HashMap<UnitId, Unit>();
    units.all().forEach(unit -> tree.put(unit.id(), unit));
    return tree;
  }

  private void record(String type, Person before, Person after, Person who) {
    var change = FieldChange.onRecord(FieldChange.between(before, after));
    audit.subject(type, who.id(), AuditSubject.of(after.id()), after.name(), change);
  }

  private static Set<Assignment> with(Person person, Assignment role) {
    var more = new HashSet<>(person.assignments());
    more.add(role);
    return more;
  }

  private static Set<Assignment> without(Person person, Assignment role) {
    var rest = new HashSet<>(person.assignments());
    rest.remove(role);
    return rest;
  }
}
