package vn.dondoc.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list of mails, newest first.
 *
 * @param total on all pages
 * @param page from 1
 */
public record MailPage(List<Line> lines, int total, int page, int pages) {
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

  public boolean hasNewer() {
    return page > 1;
  }

  public boolean hasOlder() {
    return page < pages;
  }
}
