package vn.dondoc.calendar;

/** How the wording of an instruction ties a deadline to its day. */
public enum Bound {
  /** "trước ngày D": strictly before; the day itself is too late. */
  BEFORE,
  /** "chậm nhất ngày D", "đến hết ngày D": the day itself is still on time. */
  BY
}
