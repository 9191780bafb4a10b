package vn.dondoc.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list of mails, newest first.
 *
 * @param total on all pages, as far as they were counted
 * @param more whether there are more than that
 * @param page from 1
 * @param older whether there is a page after this one
 */
public record MailPage(List<Line> lines, int total, boolean more, int page, boolean older) {
  static final int SIZE = 50;

  /**
   * One mail to one person.
   *
   * @param at when it left, else when it was made
   * @param kind of its news, e.g. "REMINDER"
   * @param rung the highest it tells of, 0 before the cut-off
   * @param subject empty until it left
   * @param items of which it tells
   */
  public record Line(
      String id,
      Instant at,
      String name,
      String address,
      String kind,
      int rung,
      Optional<String> subject,
      MailState state,
      int attempts,
      Optional<String> error,
      int items) {}

  static int pages(int total) {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /** All of them, unless there are more than were counted. */
  public int pages() {
    return pages(total);
  }

  public boolean newer() {
    return page > 1;
  }
}
