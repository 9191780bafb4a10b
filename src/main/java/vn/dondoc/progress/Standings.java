package vn.dondoc.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;

/**
 * {@link Standing} reckoned by the database, so that 50,000 obligations are counted there. What the
 * calendar says of today goes in as four days; {@code DueDates.standing} says the same of one row.
 */
@Component
class Standings {
  private static final int SOON_DAYS = 7;

  /**
   * Over o (obligation) and the parameters of {@link #days}: its last day has passed. The first
   * condition follows from the others, and is for an index.
   */
  static final String MISSED =
      """
      (o.deadline_day <= :missedBefore and ((o.deadline_bound = 'BEFORE' and o.deadline_day <= :missedBefore)
        or (o.deadline_bound = 'BY' and o.deadline_day <= :missedBy)))
      """;

  private static final String NEAR =
      """
      ((o.deadline_bound = 'BEFORE' and o.deadline_day <= :soonBefore)
        or (o.deadline_bound = 'BY' and o.deadline_day <= :soonBy))
      """;

  /** Over o and r (reporting_round): the name of a {@link Standing}. */
  static final String SQL =
      """
      case
        when o.state = 'ACCEPTED' then 'DONE'
        when o.state in ('WITHDRAWN', 'SUBMITTED') then o.state
        when %1$s and r.kind = 'EVENT' then 'SOON'
        when %1$s then 'OVERDUE'
        when o.state = 'RETURNED' then 'RETURNED'
        when %2$s then 'SOON'
        else 'UPCOMING'
      end
      """
          .formatted(MISSED, NEAR);

  /** Over o and r: still owed and its last day has passed. */
  static final String OVERDUE =
      "(o.state in ('OPEN', 'RETURNED') and r.kind <> 'EVENT' and " + MISSED + ")";

  private final WorkingCalendar calendar;
  private final Clock clock;

  Standings(WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The days named in the conditions above. */
  Map<String, LocalDate> days() {
    // Handing in at exactly 24:00 of the last day is still in time.
    var missedOn = LocalDate.ofInstant(clock.instant().minusNanos(1), clock.getZone());
    var soonOn = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(SOON_DAYS);
    return Map.of(
        "missedBefore", missedOn,
        "missedBy", calendar.sameOrPreviousWorkingDay(missedOn.minusDays(1)),
        "soonBefore", soonOn.plusDays(1),
        "soonBy", calendar.sameOrPreviousWorkingDay(soonOn));
  }
}
