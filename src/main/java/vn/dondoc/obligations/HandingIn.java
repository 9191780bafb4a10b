package vn.dondoc.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.units.Person;

/** Takes what comes in, by whatever way and whosever hand: checked, kept, and how late it is. */
@Component
class HandingIn {
  private final Submissions submissions;
  private final HandoverDrafts drafts;
  private final Indicators indicators;
  private final Extensions extensions;
  private final ReviewPlan reviews;
  private final UploadPolicy uploads;
  private final AuditTrail audit;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  HandingIn(
      Submissions submissions,
      HandoverDrafts drafts,
      Indicators indicators,
      Extensions extensions,
      ReviewPlan reviews,
      UploadPolicy uploads,
      AuditTrail audit,
      WorkingCalendar calendar,
      ZoneId zone) {
    this.submissions = submissions;
    this.drafts = drafts;
    this.indicators = indicators;
    this.extensions = extensions;
    this.reviews = reviews;
    this.uploads = uploads;
    this.audit = audit;
    this.calendar = calendar;
    this.zone = zone;
  }

  /**
   * Returns the obligation as it stands now; the caller saves it and moves its process.
   *
   * @throws Refusal if it has been handed in already, or a field is wrong
   */
  Obligation take(Round round, Obligation obligation, Handover handover, Person who, Instant now) {
    if (!obligation.state().isOwedByUnit()) {
      throw new Refusal("already-submitted");
    }
    if (handover.way() == HandoverWay.NIL && round.kind() == ObligationKind.PLAN) {
      throw new Refusal("nil-not-for-plans");
    }
    var asked = indicators.askedIn(round);
    handover.check(dayOf(obligation.openedAt()), dayOf(now), uploads, asked);
    var kept = handover.with(handover.figures().only(asked));
    var late = round.kind() == ObligationKind.EVENT ? 0 : daysLate(obligation, handover, now);
    submissions.add(obligation.id(), kept, who.id(), now, late);
    drafts.delete(obligation.id());
    extensions.lapse(obligation.id(), now);
    var number = handover.documentNumber().orElse(null);
    var change = Change.of(obligation.state().name(), outcome(handover.way(), late));
    audit.obligation("SUBMITTED", who.id(), round, obligation.id(), number, change);
    return obligation.submitted(now, late, reviews.firstAfter(now));
  }

  /** By the day of the paper where there is one: the unit cannot help when it is noted here. */
  private int daysLate(Obligation obligation, Handover handover, Instant now) {
    var lastDay = obligation.deadline().lastDay(calendar);
    if (handover.way() == HandoverWay.ON_PAPER) {
      return daysAfter(lastDay, handover.documentDate().orElseThrow());
    }
    return obligation.deadline().isMissedAt(now, calendar) ? daysAfter(lastDay, dayOf(now)) : 0;
  }

  private static int daysAfter(LocalDate lastDay, LocalDate day) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(lastDay, day));
  }

  private LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  private static String outcome(HandoverWay way, int late) {
    var inSystem = way == HandoverWay.IN_SYSTEM;
    if (late == 0) {
      return inSystem ? "SUBMITTED" : way.name();
    }
    return (inSystem ? "LATE " : way.name() + "_LATE ") + late;
  }
}
