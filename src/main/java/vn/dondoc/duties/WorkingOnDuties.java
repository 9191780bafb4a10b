package vn.dondoc.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.UploadPolicy;
import vn.dondoc.units.Person;

/**
 * The people of a unit work on what it was given to do all year. All throw {@link NotFound} if
 * there is no such duty or it is not this person's unit that has it.
 */
@Service
public class WorkingOnDuties {
  private final Duties duties;
  private final DutyEntries entries;
  private final DutyCompetence competence;
  private final DutyAudit audit;
  private final UploadPolicy uploads;
  private final Clock clock;

  WorkingOnDuties(
      Duties duties,
      DutyEntries entries,
      DutyCompetence competence,
      DutyAudit audit,
      UploadPolicy uploads,
      Clock clock) {
    this.duties = duties;
    this.entries = entries;
    this.competence = competence;
    this.audit = audit;
    this.uploads = uploads;
    this.clock = clock;
  }

  /**
   * @throws Refusal if it is settled, or held by another who still acts for the unit
   */
  @Transactional
  public void takeOver(DutyId id, Person who) {
    var duty = openDuty(id, who);
    competence.requireNotHeldByAnother(who, duty);
    if (!duty.isHeldBy(who.id())) {
      duties.save(duty.heldBy(Optional.of(who.id())));
      record(duty, Deed.TAKEN_OVER, who);
    }
  }

  /**
   * @throws Refusal if it is settled, nobody holds it, or another does and this is not the leader
   */
  @Transactional
  public void letGo(DutyId id, Person who) {
    var duty = openDuty(id, who);
    if (duty.holder().isEmpty()) {
      throw new Refusal("duty-not-held");
    }
    competence.requireMayLetGo(who, duty);
    duties.save(duty.heldBy(Optional.empty()));
    record(duty, Deed.LET_GO, who);
  }

  /**
   * @throws Refusal if it is settled, or a field is wrong
   */
  @Transactional
  public void note(DutyId id, Progress progress, Person who) {
    var duty = openDuty(id, who);
    progress.check(LocalDate.ofInstant(clock.instant(), clock.getZone()), uploads);
    record(duty, Deed.NOTED, progress, who);
  }

  /**
   * @throws Refusal if it is settled already, or there is no result
   */
  @Transactional
  public void close(DutyId id, String result, Person who) {
    var duty = openDuty(id, who);
    Progress.checkText(result, "result", "result-missing");
    duties.save(duty.in(DutyState.DONE));
    record(duty, Deed.CLOSED, Progress.words(result), who);
  }

  /**
   * It goes on next year.
   *
   * @throws Refusal if it is settled already, or there is no reason
   */
  @Transactional
  public void carryOver(DutyId id, String reason, Person who) {
    var duty = openDuty(id, who);
    Progress.checkText(reason, "reason", "carry-over-reason-missing");
    duties.save(duty.in(DutyState.CARRIED_OVER));
    record(duty, Deed.CARRIED_OVER, Progress.words(reason), who);
  }

  /**
   * @throws Refusal if it is open
   */
  @Transactional
  public void reopen(DutyId id, Person who) {
    var duty = ownDuty(id, who);
    if (duty.isOpen()) {
      throw new Refusal("duty-open");
    }
    duties.save(duty.in(DutyState.OPEN));
    record(duty, Deed.REOPENED, who);
  }

  private Duty openDuty(DutyId id, Person who) {
    var duty = ownDuty(id, who);
    if (!duty.isOpen()) {
      throw new Refusal("duty-settled");
    }
    return duty;
  }

  private Duty ownDuty(DutyId id, Person who) {
    var duty = duties.lockedById(id).orElseThrow(() -> new NotFound(id));
    competence.requireOfUnit(who, duty);
    return duty;
  }

  private void record(Duty duty, Deed deed, Person who) {
    entries.add(duty.id(), deed, who.id(), clock.instant());
    audit.write(duty, deed, "", who);
  }

  private void record(Duty duty, Deed deed, Progress said, Person who) {
    entries.add(duty.id(), deed, said, who.id(), clock.instant());
    audit.write(duty, deed, said.text().strip(), who);
  }
}
