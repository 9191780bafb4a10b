package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What a periodic report covers, by name.
 *
 * @param year 1900 to 2999
 * @param index which one of its year, from 1: a month 1–12, a quarter 1–4, otherwise 1
 * @throws IllegalArgumentException if the year or the index lies outside these
 */
public record Period(PeriodKind kind, int year, int index) {

  public Period {
    Objects.requireNonNull(kind, "kind");
    requireWithin("year", year, 1900, 2999);
    requireWithin("index of " + kind.code(), index, 1, kind.perYear());
  }

  public LocalDate start() {
    return LocalDate.of(year, 1, 1).plusMonths((index - 1L) * kind.months());
  }

  /** The last day covered. */
  public LocalDate end() {
    return start().plusMonths(kind.months()).minusDays(1);
  }

  /** Whether all of its days are days of {@code outer}. */
  public boolean isWithin(Period outer) {
    return !start().isBefore(outer.start()) && !end().isAfter(outer.end());
  }

  /**
   * The days whose figures go into the report: from the 15th of the month before the period to the
   * 14th of its last month. Source: Nghị định 09/2019/NĐ-CP, Điều 12.
   */
  public DataWindow dataWindow() {
    return new DataWindow(start().minusMonths(1).withDayOfMonth(15), end().withDayOfMonth(14));
  }

  /** The name in files and addresses: {@code 2024-six-months}, {@code 2024-month-03}. */
  public String code() {
    String name = year + "-" + kind.code();
    return switch (kind) {
      case MONTH -> name + String.format(Locale.ROOT, "-%02d", index);
      case QUARTER -> name + "-" + index;
      case SIX_MONTHS, NINE_MONTHS, YEAR -> name;
    };
  }

  private static void requireWithin(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s must be %s to %s, not %s".formatted(what, least, most, value));
    }
  }
}
