package vn.dondoc.obligations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.units.Person;

/** The receiver accepts what came in, or returns it with a reason. */
@Service
public class Reviewing {
  private static final int MAX_REASON = 4000;

  private final Obligations obligations;
  private final Rounds rounds;
  private final Submissions submissions;
  private final Competence competence;
  private final SignalPlan plan;
  private final ReviewPolicy policy;
  private final ObligationFlow flow;
  private final OpenCount openCount;
  private final RoundFlow roundFlow;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Reviewing(
      Obligations obligations,
      Rounds rounds,
      Submissions submissions,
      Competence competence,
      SignalPlan plan,
      ReviewPolicy policy,
      ObligationFlow flow,
      OpenCount openCount,
      RoundFlow roundFlow,
      AuditTrail audit,
      ApplicationEventPublisher events,
      WorkingCalendar calendar,
      Clock clock) {
    this.obligations = obligations;
    this.rounds = rounds;
    this.submissions = submissions;
    this.competence = competence;
    this.plan = plan;
    this.policy = policy;
    this.flow = flow;
    this.openCount = openCount;
    this.roundFlow = roundFlow;
    this.audit = audit;
    this.events = events;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @throws NotFound if there is no such obligation, or it is not this person's to judge
   * @throws Refusal if nothing waits for a decision
   */
  @Transactional
  public void accept(ObligationId id, Person who) {
    var obligation = waiting(id);
    var round = judgedBy(who, obligation);
    var now = clock.instant();
    submissions.accepted(id, who.id(), now);
    obligations.save(obligation.accepted(now));
    var change = Change.of(ObligationState.SUBMITTED, ObligationState.ACCEPTED);
    audit.obligation("ACCEPTED", who.id(), round, id, null, change);
    flow.accepted(id);
    openCount.oneLess(round.id());
  }

  /**
   * @param newDay the last day for doing it again; when empty the old deadline stands, or, if that
   *     has passed, some working days from now
   * @throws NotFound if there is no such obligation, or it is not this person's to judge
   * @throws Refusal if nothing waits for a decision, the reason is missing or the new day is past
   */
  @Transactional
  public void giveBack(ObligationId id, Person who, String reason, Optional<LocalDate> newDay) {
    var obligation = waiting(id);
    var round = judgedBy(who, obligation);
    var now = clock.instant();
    checkReason(reason);
    var due = newDeadline(obligation, now, newDay);
    var returned = obligation.returned(round, now, due, plan);
    submissions.returned(id, who.id(), now, reason.strip(), newDay);
    obligations.save(returned);
    var change = Change.of(obligation.deadline(), due).because(reason.strip());
    audit.obligation("RETURNED", who.id(), round, id, null, change);
    flow.returned(id);
    roundFlow.wake(round.id());
    events.publishEvent(new ObligationReturned(round, returned, reason.strip(), now));
  }

  private Obligation waiting(ObligationId id) {
    return obligations.lockedById(id).orElseThrow(() -> new NotFound(id));
  }

  private Round judgedBy(Person who, Obligation obligation) {
    var round = rounds.byId(obligation.round()).orElseThrow();
    competence.requireReviewer(who, round, obligation);
    if (obligation.state() != ObligationState.SUBMITTED) {
      throw new Refusal("nothing-to-review");
    }
    return round;
  }

  private static void checkReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refusal.ofField("reason", "reason-missing");
    }
    if (reason.length() > MAX_REASON) {
      throw Refusal.ofField("reason", "reason-too-long", MAX_REASON);
    }
  }

  private Deadline newDeadline(Obligation obligation, Instant now, Optional<LocalDate> newDay) {
    var today = now.atZone(clock.getZone()).toLocalDate();
    if (newDay.isPresent()) {
      if (newDay.get().isBefore(today)) {
        throw Refusal.ofField("newDay", "new-day-past", newDay.get(), today);
      }
      return new Deadline(newDay.get(), Bound.BY, clock.getZone());
    }
    if (!obligation.deadline().isMissedAt(now, calendar)) {
      return obligation.deadline();
    }
    var day = calendar.after(today, policy.returnWorkingDays());
    return new Deadline(day, Bound.BY, clock.getZone());
  }
}
