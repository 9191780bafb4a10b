package vn.dondoc.obligations;

import java.util.Locale;

/** What is owed. */
public enum ObligationKind {
  /** The unit's own plan: fulfilled by issuing it. */
  PLAN,
  /** "định kỳ": by month, quarter, six months, nine months or year. */
  PERIODIC,
  /** "chuyên đề": once, about one subject. */
  THEMATIC,
  /** "đột xuất", "kịp thời báo cáo": when something happens. */
  AD_HOC,
  /** A dated event to hold; asked for its result afterwards, never late. */
  EVENT;

  /** The name in files and addresses, like {@code ad-hoc}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the receiver says of it that it is accepted, or wants it done again. */
  public boolean isReviewed() {
    return this != PLAN && this != EVENT;
  }
}
