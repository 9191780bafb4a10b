package vn.dondoc.operations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.Person;

/** Lets a recurring work run now instead of at its next time. */
@Service
public class RunningWorks {
  private final Operators operators;
  private final Schedule schedule;
  private final AuditTrail audit;

  RunningWorks(Operators operators, Schedule schedule, AuditTrail audit) {
    this.operators = operators;
    this.schedule = schedule;
    this.audit = audit;
  }

  /**
   * @throws NotFound if there is no such work
   */
  @Transactional
  public void runNow(String name, Person who) {
    operators.require(who);
    if (schedule.works().stream().noneMatch(work -> work.name().equals(name))) {
      throw new NotFound(name);
    }
    audit.subject("WORK_STARTED", who.id(), new AuditSubject("work", name), name, Change.none());
    schedule.runNow(name);
  }
}
