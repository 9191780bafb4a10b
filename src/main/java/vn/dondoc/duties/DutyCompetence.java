package vn.dondoc.duties;

import org.springframework.stereotype.Component;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** Who may do what to a duty. Whoever may not is told that there is no such thing. */
@Component
class DutyCompetence {
  private final People people;

  DutyCompetence(People people) {
    this.people = people;
  }

  /** The unit's focal points and leaders. */
  void requireOfUnit(Person who, Duty duty) {
    if (!actsFor(who, duty.unit())) {
      throw new NotFound(duty.id());
    }
  }

  /** Nobody is pushed aside while she is still there. */
  void requireNotHeldByAnother(Person who, Duty duty) {
    duty.holder()
        .filter(holder -> !duty.isHeldBy(who))
        .flatMap(people::byId)
        .filter(holder -> actsFor(holder, duty.unit()))
        .ifPresent(
            holder -> {
              throw new Refusal("duty-held", holder.name());
            });
  }

  /** Whoever holds it, or the unit's leader for her. */
  void requireMayLetGo(Person who, Duty duty) {
    if (!duty.isHeldBy(who) && !who.holds(Role.LEADER, duty.unit())) {
      throw new Refusal("duty-not-yours");
    }
  }

  private static boolean actsFor(Person who, UnitId unit) {
    return who.holds(Role.FOCAL_POINT, unit) || who.holds(Role.LEADER, unit);
  }
}
