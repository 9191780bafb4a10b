package vn.dondoc.obligations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;

/** What other holidays would do to open work: the same code for preview and deed. */
@Component
class ForeseeingHolidays {
  private final Rounds rounds;
  private final SignalPolicy signals;
  private final ReviewPolicy reviews;
  private final WorkingCalendar calendar;
  private final ZoneId zone;
  private final Clock clock;

  ForeseeingHolidays(
      Rounds rounds,
      SignalPolicy signals,
      ReviewPolicy reviews,
      WorkingCalendar calendar,
      ZoneId zone,
      Clock clock) {
    this.rounds = rounds;
    this.signals = signals;
    this.reviews = reviews;
    this.calendar = calendar;
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * @param openOf reads the open work of a round, locked or not
   * @return only what moves
   */
  List<Reckoned> moved(WorkingCalendar other, Function<RoundId, List<Obligation>> openOf) {
    var now = clock.instant();
    var plans = new Plans(planOf(calendar, now), planOf(other, now));
    return rounds.running().stream()
        .flatMap(round -> openOf.apply(round.id()).stream().map(one -> plans.of(round, one)))
        .filter(Reckoned::isAnyMoved)
        .toList();
  }

  /** Of the work that is still to be given out; only what moves. */
  List<ReckonedRound> toCome(WorkingCalendar other) {
    return rounds.planned().stream()
        .map(round -> ReckonedRound.of(round, calendar, other))
        .filter(ReckonedRound::isMoved)
        .toList();
  }

  private PlanBy planOf(WorkingCalendar days, Instant now) {
    var review = new ReviewPlan(reviews, signals, days, zone);
    return new PlanBy(days, new SignalPlan(signals, days), review, now);
  }

  /** Who hears what when, by one calendar. */
  private record PlanBy(WorkingCalendar days, SignalPlan plan, ReviewPlan review, Instant now) {

    Reckoned.Days daysOf(Round round, Obligation one) {
      return Reckoned.Days.of(one, days, signals(round, one));
    }

    List<Signal> signals(Round round, Obligation one) {
      if (one.state() == ObligationState.SUBMITTED) {
        return review.signalsFor(one.submittedAt().orElseThrow(), now);
      }
      return plan.signalsFor(round.basisOf(one.tone(), one.deadline()), now);
    }
  }

  private record Plans(PlanBy before, PlanBy then) {

    Reckoned of(Round round, Obligation one) {
      var was = before.daysOf(round, one);
      var after = after(round, one, was);
      return new Reckoned(round, one, after, was, then.daysOf(round, after));
    }

    /**
     * With another last day its reminders start anew; with another safe day the next one moves.
     * What is due already is left to the round: it knows what was slept through.
     */
    private Obligation after(Round round, Obligation one, Reckoned.Days was) {
      var moved = !was.lastDay().equals(one.deadline().lastDay(then.days()));
      if (moved && one.state().isOwedByUnit()) {
        return one.extended(round, one.deadline(), then.now(), then.plan());
      }
      return one.nextSignal().filter(signal -> signal.at().isAfter(then.now())).isPresent()
          ? one.rescheduled(then.signals(round, one).stream().findFirst())
          : one;
    }
  }
}
