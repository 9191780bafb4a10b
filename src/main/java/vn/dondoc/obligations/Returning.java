package vn.dondoc.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/** The receiver wants something done again, and says why. */
@Service
public class Returning {
  private static final int MAX_REASON = 4000;

  private final JudgedWork work;
  private final ReturnDeadline deadline;
  private final Obligations obligations;
  private final Submissions submissions;
  private final SignalPlan plan;
  private final ObligationFlow flow;
  private final RoundFlow roundFlow;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Returning(
      JudgedWork work,
      ReturnDeadline deadline,
      Obligations obligations,
      Submissions submissions,
      SignalPlan plan,
      ObligationFlow flow,
      RoundFlow roundFlow,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.work = work;
    this.deadline = deadline;
    this.obligations = obligations;
    this.submissions = submissions;
    this.plan = plan;
    this.flow = flow;
    this.roundFlow = roundFlow;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param newDay the last day for doing it again; when empty the old deadline stands, or, if that
   *     has passed, some working days from now
   * @throws NotFound if there is no such obligation, or it is not this person's to judge
   * @throws Refusal if nothing waits for a decision, the reason is missing or the new day will not
   *     do
   */
  @Transactional
  public void giveBack(ObligationId id, Person who, String reason, Optional<LocalDate> newDay) {
    var waiting = work.waiting(id, who);
    var round = waiting.round();
    var now = clock.instant();
    checkReason(reason);
    var due = deadline.of(waiting.obligation(), now, newDay);
    var returned = waiting.obligation().returned(round, now, due, plan);
    submissions.returned(id, who.id(), now, reason.strip(), newDay);
    obligations.save(returned);
    var change = Change.of(waiting.obligation().deadline(), due).because(reason.strip());
    audit.obligation("RETURNED", who.id(), round, id, null, change);
    flow.returned(id);
    roundFlow.wake(round.id());
    events.publishEvent(new ObligationReturned(round, returned, reason.strip(), now));
  }

  private static void checkReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refusal.ofField("reason", "reason-missing");
    }
    if (reason.length() > MAX_REASON) {
      throw Refusal.ofField("reason", "reason-too-long", MAX_REASON);
    }
  }
}
