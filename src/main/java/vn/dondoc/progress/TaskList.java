package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;

/**
 * Everything a person's units owe, in each list as asked for.
 *
 * @param coming rounds planned but not open yet
 * @param done one page of what is done in the year asked for
 * @param years with anything done or owed, to choose from, latest first; at least this one
 * @param year of what is done; empty for all
 * @param units those that owe or owed anything, to choose from
 * @param all how many tasks there are before anything is chosen
 */
public record TaskList(
    List<Task> overdue,
    List<Task> soon,
    List<Task> rest,
    List<Task> submitted,
    DonePage done,
    List<Integer> years,
    Optional<Integer> year,
    List<ComingRound> coming,
    List<DutyLine> duties,
    List<Owner> units,
    int all) {
  private static final int MANY = 10;

  /** A unit that owes something. */
  public record Owner(String id, String name) {}

  /**
   * @param total on all pages
   * @param page from 1
   */
  public record DonePage(List<Task> tasks, int total, int page, int pages) {
    private static final int SIZE = 10;

    static DonePage of(List<Task> all, int wanted) {
      var pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
      var page = Math.min(Math.max(1, wanted), pages);
      var tasks = all.stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
      return new DonePage(tasks, all.size(), page, pages);
    }
  }

  public boolean owesNothing() {
    return overdue.isEmpty() && soon.isEmpty() && rest.isEmpty();
  }

  /** Whether there is so much that one wants to search it. */
  public boolean isLong() {
    return all > MANY || years.size() > 1;
  }
}
