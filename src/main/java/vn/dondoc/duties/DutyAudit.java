package vn.dondoc.duties;

import org.springframework.stereotype.Component;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** Puts each deed into the audit trail, with the unit and the duty it was done about. */
@Component
class DutyAudit {
  private static final int MAX_DETAIL = 4000;

  private final AuditTrail audit;
  private final Units units;
  private final People people;

  DutyAudit(AuditTrail audit, Units units, People people) {
    this.audit = audit;
    this.units = units;
    this.people = people;
  }

  /** A change of hands or of state. */
  void changed(Duty before, Duty after, Deed deed, Person who) {
    var change =
        before.state() == after.state()
            ? Change.of(holder(before), holder(after))
            : Change.of(before.state(), after.state());
    write(before, deed, "", who, change);
  }

  void settled(Duty before, Duty after, Deed deed, String why, Person who) {
    write(before, deed, "", who, Change.of(before.state(), after.state()).because(why));
  }

  void noted(Duty duty, String text, Person who) {
    write(duty, Deed.NOTED, ": " + text, who, Change.none());
  }

  private void write(Duty duty, Deed deed, String said, Person who, Change change) {
    var unit = units.byId(duty.unit()).map(Unit::shortName).orElse(duty.unit().value());
    var detail = unit + " (" + duty.id() + ")" + said;
    audit.cascade(
        "DUTY_" + deed.name(),
        who.id(),
        duty.instruction(),
        detail.substring(0, Math.min(detail.length(), MAX_DETAIL)),
        change);
  }

  /** Null when nobody has it. */
  private String holder(Duty duty) {
    return duty.holder().flatMap(people::byId).map(Person::name).orElse(null);
  }
}
