package vn.dondoc.obligations;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** Another person takes over what somebody was in a unit, for good. What she did keeps her name. */
@Service
public class HandingOver {
  private final People people;
  private final Oversight oversight;
  private final AuditTrail audit;

  HandingOver(People people, Oversight oversight, AuditTrail audit) {
    this.people = people;
    this.oversight = oversight;
    this.audit = audit;
  }

  /**
   * By who leads, coordinates or administers the unit or one above it; administration itself only
   * by an administrator.
   *
   * @throws NotFound if it is not this person's business, or {@code from} has no such role there
   * @throws Refusal if {@code to} is nobody, or the same person
   */
  @Transactional
  public void handOver(PersonId from, UnitId unit, Role role, PersonId to, Person who) {
    var assignment = new Assignment(unit, role);
    var leaving = people.byId(from).filter(person -> person.assignments().contains(assignment));
    if (leaving.isEmpty() || !isAllowed(who, assignment)) {
      throw new NotFound(from);
    }
    if (to.equals(from)) {
      throw Refusal.ofField("successor", "hand-over-to-herself");
    }
    var coming =
        people
            .byId(to)
            .orElseThrow(() -> Refusal.ofField("successor", "person-unknown", to.value()));
    people.save(leaving.get().withAssignments(without(leaving.get(), assignment)));
    people.save(coming.withAssignments(with(coming, assignment)));
    audit.subject(
        "HANDED_OVER",
        who.id(),
        AuditSubject.of(from),
        unit + " " + role.code(),
        Change.of(from.value(), to.value()));
  }

  private boolean isAllowed(Person who, Assignment assignment) {
    return assignment.role() == Role.ADMINISTRATOR
        ? oversight.administers(who, assignment.unit())
        : oversight.looksAfter(who, assignment.unit());
  }

  private static Set<Assignment> without(Person person, Assignment assignment) {
    var rest = new HashSet<>(person.assignments());
    rest.remove(assignment);
    return rest;
  }

  private static Set<Assignment> with(Person person, Assignment assignment) {
    var more = new HashSet<>(person.assignments());
    more.add(assignment);
    return more;
  }
}
