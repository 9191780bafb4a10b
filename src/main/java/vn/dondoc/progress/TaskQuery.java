package vn.dondoc.progress;

/**
 * Which of a person's tasks, and in which order.
 *
 * @param unit id of a unit; blank for all that she acts for
 * @param q part of a title, a unit's name or a document's number, with or without accents
 * @param sort "title" or "unit"; by deadline otherwise
 * @param page of what is done, from 1
 */
public record TaskQuery(String unit, String q, String sort, int page) {
  public static final TaskQuery ALL = new TaskQuery("", "", "", 1);

  public TaskQuery {
    unit = plain(unit);
    q = plain(q);
    sort = plain(sort);
  }

  private static String plain(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public boolean isNarrow() {
    return !unit.isEmpty() || !q.isEmpty();
  }
}
