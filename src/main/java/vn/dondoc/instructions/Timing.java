package vn.dondoc.instructions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;

/** When what a regime asks for falls due. */
public sealed interface Timing {

  /** Each period with its deadline; none while there is no day. */
  List<Occurrence> occurrences();

  /** How often, where the document says so. */
  Optional<PeriodKind> every();

  /** A period and its deadline. */
  record Occurrence(Period period, LocalDate day, Bound bound, Optional<LocalDate> opensOn) {}

  /**
   * Once, by one day.
   *
   * @param opensOn when the document or the coordinator says so; else the policy counts back
   */
  record Once(Period period, LocalDate day, Bound bound, Optional<LocalDate> opensOn)
      implements Timing {
    @Override
    public List<Occurrence> occurrences() {
      return List.of(new Occurrence(period, day, bound, opensOn));
    }

    @Override
    public Optional<PeriodKind> every() {
      return Optional.of(period.kind());
    }
  }

  /**
   * Each month, quarter … of a year from one on, by the same day of a month, e.g. "ngày 25 hằng
   * tháng".
   *
   * @param first the first period asked for
   * @param dayOfMonth 1 to 31; in a shorter month its last day
   * @param monthsAfter 0 for the period's last month, 1 for the month after it
   */
  record Recurring(Period first, int dayOfMonth, int monthsAfter, Bound bound) implements Timing {
    public Recurring {
      if (dayOfMonth < 1 || dayOfMonth > 31 || monthsAfter < 0 || monthsAfter > 3) {
        throw new IllegalArgumentException("day " + dayOfMonth + ", months after " + monthsAfter);
      }
    }

    @Override
    public List<Occurrence> occurrences() {
      return IntStream.rangeClosed(first.index(), first.kind().perYear())
          .mapToObj(index -> new Period(first.kind(), first.year(), index))
          .map(period -> new Occurrence(period, dayOf(period), bound, Optional.empty()))
          .toList();
    }

    @Override
    public Optional<PeriodKind> every() {
      return Optional.of(first.kind());
    }

    private LocalDate dayOf(Period period) {
      var month = YearMonth.from(period.end()).plusMonths(monthsAfter);
      return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
    }
  }

  /** Asked for with no day: shown, and no deadline is invented for it. */
  record Undated(Optional<PeriodKind> every) implements Timing {
    @Override
    public List<Occurrence> occurrences() {
      return List.of();
    }
  }
}
