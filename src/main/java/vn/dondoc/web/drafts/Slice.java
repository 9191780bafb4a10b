package vn.dondoc.web.drafts;

import java.util.List;

/**
 * Some rows of many.
 *
 * @param from number of the first one shown, from 0
 */
record Slice<T>(List<T> rows, int from, int total) {
  private static final int SIZE = 50;

  static <T> Slice<T> of(List<T> all, int wanted) {
    var from = wanted < 0 || wanted >= all.size() ? 0 : wanted - wanted % SIZE;
    return new Slice<>(all.subList(from, Math.min(from + SIZE, all.size())), from, all.size());
  }

  public int first() {
    return total == 0 ? 0 : from + 1;
  }

  public int last() {
    return from + rows.size();
  }

  public boolean hasMore() {
    return last() < total;
  }

  public int next() {
    return from + SIZE;
  }

  public boolean hasEarlier() {
    return from > 0;
  }

  public int previous() {
    return Math.max(0, from - SIZE);
  }
}
