package vn.dondoc.duties;

import org.springframework.stereotype.Component;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** Puts each deed into the audit trail, with the unit and the duty it was done about. */
@Component
class DutyAudit {
  private static final int MAX_DETAIL = 4000;

  private final AuditTrail audit;
  private final Units units;

  DutyAudit(AuditTrail audit, Units units) {
    this.audit = audit;
    this.units = units;
  }

  void write(Duty duty, Deed deed, String said, Person who) {
    var unit = units.byId(duty.unit()).map(Unit::shortName).orElse(duty.unit().value());
    var about = unit + " (" + duty.id() + ")";
    var detail = said.isEmpty() ? about : about + ": " + said;
    audit.cascade(
        "DUTY_" + deed.name(),
        who.id(),
        duty.instruction(),
        detail.substring(0, Math.min(detail.length(), MAX_DETAIL)));
  }
}
