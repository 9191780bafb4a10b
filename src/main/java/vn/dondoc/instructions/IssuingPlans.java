package vn.dondoc.instructions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.PlansOwed;
import vn.dondoc.obligations.PlansOwed.PlanOwed;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.units.Person;

/** A unit issues its own plan in answer to an instruction: that fulfils what it owed. */
@Service
public class IssuingPlans {
  private final PlansOwed plans;
  private final IssuedCheck check;
  private final PlanIds ids;
  private final Instructions instructions;
  private final Submitting submitting;
  private final AuditTrail audit;
  private final Clock clock;

  IssuingPlans(
      PlansOwed plans,
      IssuedCheck check,
      PlanIds ids,
      Instructions instructions,
      Submitting submitting,
      AuditTrail audit,
      Clock clock) {
    this.plans = plans;
    this.check = check;
    this.ids = ids;
    this.instructions = instructions;
    this.submitting = submitting;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return the recorded plan, which may be cascaded on
   * @throws NotFound if no plan is owed under that id, or not by this person's unit
   * @throws Refusal if it was issued already, or a field is wrong
   */
  @Transactional
  public InstructionId issue(ObligationId obligation, Issued issued, Person who) {
    var owed = plans.byId(obligation, who);
    if (!owed.owed()) {
      throw new Refusal("already-submitted");
    }
    var above = instructions.byId(owed.round().instruction()).orElseThrow();
    check.check(issued, above, owed.unit(), clock.instant());
    var plan = documentOf(issued, owed, above);
    instructions.record(plan, InstructionStatus.RECORDED);
    instructions.answers(plan.id(), List.of(above.id()));
    instructions.fulfils(plan.id(), obligation);
    audit.cascade("PLAN_ISSUED", who.id(), plan.id(), issued.number());
    submitting.submit(obligation, handover(issued), who);
    return plan.id();
  }

  private Document documentOf(Issued issued, PlanOwed owed, Document above) {
    return new Document(
        ids.next(owed.unit(), issued.number(), above.year()),
        Optional.of(issued.number()),
        issued.symbol(),
        Optional.of(issued.issuedOn()),
        above.year(),
        owed.unit(),
        issued.title().strip());
  }

  private static Handover handover(Issued issued) {
    return new Handover(issued.number(), issued.issuedOn(), issued.title(), issued.file());
  }
}
