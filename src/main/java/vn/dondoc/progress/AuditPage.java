package vn.dondoc.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of a cascade's audit trail, newest first.
 *
 * @param types that there are entries of, whatever the query
 * @param total on all pages
 * @param page from 1
 */
public record AuditPage(List<Line> lines, List<String> types, int total, int page, int pages) {
  /**
   * Who did what, and what it changed.
   *
   * @param actor empty for what the program did itself
   * @param obligation whose unit is {@code unit}; both or neither
   * @param round title of the report, when it is about one
   * @param before {@code after}: values as the trail keeps them, e.g. "BEFORE 2024-05-20"
   * @param number in the chain; empty until it is sealed
   */
  public record Line(
      Instant at,
      String type,
      Optional<String> actor,
      Optional<String> obligation,
      Optional<String> unit,
      Optional<String> round,
      Optional<String> detail,
      Optional<String> before,
      Optional<String> after,
      Optional<String> reason,
      Optional<Long> number) {

    /** Whether the detail is not said already by the report's title or the new value. */
    public boolean saysMore() {
      return detail.isPresent() && !detail.equals(round) && !detail.equals(after);
    }
  }

  public boolean hasNewer() {
    return page > 1;
  }

  public boolean hasOlder() {
    return page < pages;
  }
}
