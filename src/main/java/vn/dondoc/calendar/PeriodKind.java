package vn.dondoc.calendar;

import java.util.Locale;

/** The frequencies of a periodic report. Source: Nghị định 09/2019/NĐ-CP, Điều 12. */
public enum PeriodKind {
  MONTH(1, 12),
  QUARTER(3, 4),
  /** The first half of the year; the regulation knows no second half, the year report covers it. */
  SIX_MONTHS(6, 1),
  NINE_MONTHS(9, 1),
  YEAR(12, 1);

  private final int months;
  private final int perYear;

  PeriodKind(int months, int perYear) {
    this.months = months;
    this.perYear = perYear;
  }

  /** The name in files and addresses, like {@code six-months}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int months() {
    return months;
  }

  /** How many of them a year has; {@link Period#index()} counts them from 1. */
  public int perYear() {
    return perYear;
  }
}
