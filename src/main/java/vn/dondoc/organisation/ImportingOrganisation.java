package vn.dondoc.organisation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.organisation.ImportPlan.Planned;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PlacingUnits;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** An administrator takes over many units and people at once: seen before, all or nothing. */
@Service
public class ImportingOrganisation {
  private final Units units;
  private final People people;
  private final PlacingUnits placing;
  private final UnitRules rules;
  private final PlanningPeople planning;
  private final AuditTrail audit;

  ImportingOrganisation(
      Units units,
      People people,
      PlacingUnits placing,
      UnitRules rules,
      PlanningPeople planning,
      AuditTrail audit) {
    this.units = units;
    this.people = people;
    this.placing = placing;
    this.rules = rules;
    this.planning = planning;
    this.audit = audit;
  }

  /**
   * Writes nothing.
   *
   * @throws NotFound if this person administers nothing
   */
  @Transactional
  public ImportPlan plan(OrgTree tree, Person who) {
    if (Governed.by(who).tops().isEmpty()) {
      throw new NotFound("import");
    }
    var one = new PlanningImport(tree, units.all(), who, rules);
    if (one.isCircular()) {
      return new ImportPlan(List.of(), List.of(), one.problems());
    }
    var planned = one.units(placing);
    return new ImportPlan(planned, one.people(planning), one.problems());
  }

  /**
   * @param seen {@link ImportPlan#fingerprint} of the plan that was shown
   * @param source name of the file, for the record
   * @throws Refusal if it would not do any more what was shown
   */
  @Transactional
  public ImportPlan take(OrgTree tree, String seen, String source, Person who) {
    units.hold();
    var plan = plan(tree, who);
    if (!plan.problems().isEmpty() || !plan.fingerprint().equals(seen)) {
      throw new Refusal("import-changed-meanwhile");
    }
    placing.place(plan.units().stream().filter(Planned::isWritten).map(Planned::after).toList());
    plan.people().stream().filter(Planned::isWritten).forEach(one -> people.save(one.after()));
    record(plan, source, who);
    return plan;
  }

  /** What changed stands on record one by one; what is new is counted. */
  private void record(ImportPlan plan, String source, Person who) {
    plan.units().stream().filter(Planned::isChanged).forEach(one -> recordUnit(one, who));
    plan.people().stream().filter(Planned::isChanged).forEach(one -> recordPerson(one, who));
    var fresh = plan.units().stream().filter(Planned::fresh).count();
    var joined = plan.people().stream().filter(Planned::fresh).count();
    var numbers = Change.of(null, "UNITS " + fresh + "; PEOPLE " + joined);
    audit.subject("ORG_IMPORTED", who.id(), AuditSubject.of(who.id()), source, numbers);
  }

  private void recordUnit(Planned<Unit> one, Person who) {
    var subject = AuditSubject.of(one.after().id());
    var change = FieldChange.onRecord(one.changes());
    audit.subject("UNIT_CHANGED", who.id(), subject, one.after().name(), change);
  }

  private void recordPerson(Planned<Person> one, Person who) {
    var subject = AuditSubject.of(one.after().id());
    var change = FieldChange.onRecord(one.changes());
    audit.subject("PERSON_CHANGED", who.id(), subject, one.after().name(), change);
  }
}
