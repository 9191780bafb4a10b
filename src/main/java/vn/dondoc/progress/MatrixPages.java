package vn.dondoc.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what is unfolded into pages; a folded group stands on the page where its rows would begin.
 */
final class MatrixPages {
  static final int PAGE = 100;

  private MatrixPages() {}

  /** The groups of one page, with the rows of that page. */
  record Laid(List<Matrix.Group> groups, int page, int pages) {}

  /** Gives rows of a group, from one position up to another. */
  interface Rows {
    List<Matrix.Row> of(Matrix.Group group, int from, int to);
  }

  /**
   * @param wanted from 1; beyond the last it is the last
   */
  static Laid cut(List<Matrix.Group> groups, int wanted, Rows rows) {
    var unfolded = groups.stream().mapToInt(MatrixPages::size).sum();
    var pages = Math.max(1, (unfolded + PAGE - 1) / PAGE);
    var page = Math.min(Math.max(1, wanted), pages);
    var cut = new ArrayList<Matrix.Group>();
    var from = (page - 1) * PAGE;
    var before = 0;
    for (var group : groups) {
      var size = size(group);
      var first = Math.max(0, from - before);
      var last = Math.min(size, from + PAGE - before);
      var foldedHere = size == 0 && page == Math.min(before / PAGE + 1, pages);
      if (first < last || foldedHere) {
        cut.add(with(group, size == 0 ? List.of() : rows.of(group, first, last)));
      }
      before += size;
    }
    return new Laid(cut, page, pages);
  }

  private static int size(Matrix.Group group) {
    return group.open() ? group.matching() : 0;
  }

  private static Matrix.Group with(Matrix.Group group, List<Matrix.Row> rows) {
    return new Matrix.Group(
        group.key(),
        group.name(),
        group.units(),
        group.perRound(),
        group.tally(),
        group.matching(),
        group.open(),
        rows);
  }
}
