package vn.dondoc.obligations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.units.Person;

/** A unit hands in what it owes. Late is late and says by how much; it is taken all the same. */
@Service
public class Submitting {
  private final Obligations obligations;
  private final Rounds rounds;
  private final Submissions submissions;
  private final Competence competence;
  private final UploadPolicy uploads;
  private final ObligationFlow flow;
  private final OpenCount openCount;
  private final AuditTrail audit;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Submitting(
      Obligations obligations,
      Rounds rounds,
      Submissions submissions,
      Competence competence,
      UploadPolicy uploads,
      ObligationFlow flow,
      OpenCount openCount,
      AuditTrail audit,
      WorkingCalendar calendar,
      Clock clock) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.submissions = submissions;
    this.competence = competence;
    this.uploads = uploads;
    this.flow = flow;
    this.openCount = openCount;
    this.audit = audit;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @throws NotFound if there is no such obligation, or it is not this person's unit that owes it
   * @throws Refusal if it has been handed in already, or a field is wrong
   */
  @Transactional
  public void submit(ObligationId id, Handover handover, Person who) {
    var obligation = obligations.lockedById(id).orElseThrow(() -> new NotFound(id));
    competence.requireSubmitter(who, obligation);
    if (!obligation.state().isOwedByUnit()) {
      throw new Refusal("already-submitted");
    }
    var now = clock.instant();
    handover.check(now.atZone(zone()).toLocalDate(), uploads);
    var late = daysLate(obligation, now);
    submissions.add(id, handover, who.id(), now, late);
    var round = rounds.byId(obligation.round()).orElseThrow();
    var change = Change.of(obligation.state().name(), late == 0 ? "ON_TIME" : "LATE " + late);
    audit.obligation("SUBMITTED", who.id(), round, id, handover.documentNumber(), change);
    var submitted = obligation.submitted(now, late);
    if (round.kind().isReviewed()) {
      obligations.save(submitted);
      flow.submitted(id);
    } else {
      obligations.save(submitted.accepted(now));
      flow.fulfilled(id);
      openCount.oneLess(round.id());
    }
  }

  private int daysLate(Obligation obligation, Instant now) {
    if (!obligation.deadline().isMissedAt(now, calendar)) {
      return 0;
    }
    var lastDay = obligation.deadline().lastDay(calendar);
    return (int) ChronoUnit.DAYS.between(lastDay, now.atZone(zone()).toLocalDate());
  }

  private ZoneId zone() {
    return clock.getZone();
  }
}
