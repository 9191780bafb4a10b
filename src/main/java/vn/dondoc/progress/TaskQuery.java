package vn.dondoc.progress;

import java.util.Optional;

/**
 * Which of a person's tasks, and in which order.
 *
 * @param unit id of a unit; blank for all that she acts for
 * @param q part of a title, a unit's name or a document's number, with or without accents
 * @param sort "title" or "unit"; by deadline otherwise
 * @param year of the deadline of what is done, or "all"; this year otherwise, but all when
 *     something is looked for
 * @param page of what is done, from 1
 */
public record TaskQuery(String unit, String q, String sort, String year, int page) {
  public static final TaskQuery ALL = new TaskQuery("", "", "", "", 1);

  public TaskQuery {
    unit = plain(unit);
    q = plain(q);
    sort = plain(sort);
    year = plain(year);
  }

  private static String plain(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public boolean isNarrow() {
    return !unit.isEmpty() || !q.isEmpty();
  }

  /** Of what is done; empty for all. */
  Optional<Integer> yearShown(int thisYear) {
    if (year.matches("[12]\\d{3}")) {
      return Optional.of(Integer.valueOf(year));
    }
    var all = year.equals("all") || !q.isEmpty();
    return all ? Optional.empty() : Optional.of(thisYear);
  }
}
