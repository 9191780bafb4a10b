package vn.dondoc.calendar;

/** How sure the days of a {@link HolidayYear} are. */
public enum HolidayStatus {
  /** Published by the competent authority; nothing is computed. */
  OFFICIAL,
  /** Listed from the law while the yearly decision is awaited. */
  LAW,
  /** Listed from an open proposal. */
  PROPOSED,
  /** Not listed at all: computed from the law alone. */
  COMPUTED
}
