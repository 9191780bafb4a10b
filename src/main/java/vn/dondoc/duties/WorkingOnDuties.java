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
    if (!duty.holder().equals(Optional.of(who.id()))) {
      change(duty, duty.heldBy(Optional.of(who.id())), Deed.TAKEN_OVER, who);
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
    change(duty, duty.heldBy(Optional.empty()), Deed.LET_GO, who);
  }

  /**
   * @throws Refusal if it is settled, or a field is wrong
   */
  @Transactional
  public void note(DutyId id, Progress progress, Person who) {
    var duty = openDuty(id, who);
    progress.check(LocalDate.ofInstant(clock.instant(), clock.getZone()), uploads);
    entries.add(id, Deed.NOTED, progress, who.id(), clock.instant());
    audit.noted(duty, progress.text().strip(), who);
  }

  /**
   * @throws Refusal if it is settled already, or there is no result
   */
  @Transactional
  public void close(DutyId id, String result, Person who) {
    var duty = openDuty(id, who);
    Progress.checkText(result, "result", "result-missing");
    settle(duty, duty.in(DutyState.DONE), Deed.CLOSED, result.strip(), who);
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
    settle(duty, duty.in(DutyState.CARRIED_OVER), Deed.CARRIED_OVER, reason.strip(), who);
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
    change(duty, duty.in(DutyState.OPEN), Deed.REOPENED, who);
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

  private void change(Duty before, Duty after, Deed deed, Person who) {
    duties.save(after);
    entries.add(after.id(), deed, who.id(), clock.instant());
    audit.changed(before, after, deed, who);
  }

  private void settle(Duty before, Duty after, Deed deed, String why, Person who) {
    duties.save(after);
    entries.add(after.id(), deed, Progress.words(why), who.id(), clock.instant());
    audit.settled(before, after, deed, why, who);
  }
}
