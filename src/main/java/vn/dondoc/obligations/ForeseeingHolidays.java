package vn.dondoc.obligations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
    var plans =
        new Plans(
            new SignalPlan(signals, other),
            new ReviewPlan(reviews, signals, other, zone),
            other,
            clock.instant());
    return rounds.running().stream()
        .flatMap(round -> openOf.apply(round.id()).stream().map(one -> plans.of(round, one)))
        .filter(Reckoned::isAnyMoved)
        .toList();
  }

  private final class Plans {
    private final SignalPlan plan;
    private final ReviewPlan review;
    private final WorkingCalendar other;
    private final Instant now;

    Plans(SignalPlan plan, ReviewPlan review, WorkingCalendar other, Instant now) {
      this.plan = plan;
      this.review = review;
      this.other = other;
      this.now = now;
    }

    Reckoned of(Round round, Obligation one) {
      var was = Reckoned.Days.of(one, calendar);
      var after = after(round, one, was);
      return new Reckoned(round, one, after, was, Reckoned.Days.of(after, other));
    }

    /** With another last day its reminders start anew; with another safe day the next one moves. */
    private Obligation after(Round round, Obligation one, Reckoned.Days was) {
      var moved = !was.lastDay().equals(one.deadline().lastDay(other));
      if (moved && one.state().isOwedByUnit()) {
        return one.extended(round, one.deadline(), now, plan);
      }
      return one.nextSignal().filter(signal -> signal.at().isAfter(now)).isPresent()
          ? one.rescheduled(next(round, one))
          : one;
    }

    /** What is due already is left to the round: it knows what was slept through. */
    private Optional<Signal> next(Round round, Obligation one) {
      if (one.state() == ObligationState.SUBMITTED) {
        return review.signalsFor(one.submittedAt().orElseThrow(), now).stream().findFirst();
      }
      return plan.firstAfter(round.basisOf(one.tone(), one.deadline()), now);
    }
  }
}
