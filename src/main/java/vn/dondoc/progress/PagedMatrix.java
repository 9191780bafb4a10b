package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.progress.MatrixCounts.Counted;

/**
 * A page of a matrix from what the database keeps counted and sorted: of all rows, the time and the
 * memory of a plain one do not grow with the units, and of a narrowed or sorted one the memory does
 * not. Says the same as {@link WholeMatrix}.
 */
@Component
class PagedMatrix {
  private final NameKeys names;
  private final MatrixCounts counts;
  private final MatrixPicks picks;
  private final MatrixRows rows;

  PagedMatrix(NameKeys names, MatrixCounts counts, MatrixPicks picks, MatrixRows rows) {
    this.names = names;
    this.counts = counts;
    this.picks = picks;
    this.rows = rows;
  }

  /** Empty for all rows at once, and while the cascade is just being given out. */
  Optional<Matrix> of(String cascade, List<RoundHead> columns, MatrixQuery query) {
    if (columns.isEmpty() || query.page() == 0 || !names.areGood()) {
      return Optional.empty();
    }
    return counts
        .of(cascade, columns, query.grouping())
        .map(counted -> matrix(cascade, columns, query, counted));
  }

  private Matrix matrix(
      String cascade, List<RoundHead> columns, MatrixQuery query, Counted counted) {
    var picking = new Picking(cascade, query, columns, counted);
    var column = new Picking(cascade, query.ofColumn(), columns, counted);
    var all = query.column().isBlank() ? counted.units() : picks.count(column);
    var matching = query.isNarrowed() ? picks.count(picking) : all;
    var headings = new MatrixHeadings(columns, query, counted, all, matching);
    var laid =
        MatrixPages.cut(
            headings.groups(),
            query.page(),
            (group, from, to) ->
                rows.of(cascade, columns, picks.page(picking, headings.key(group), from, to)));
    var branches = counted.branches();
    return new Matrix(
        columns,
        laid.groups(),
        counted.tally(),
        MatrixHeadings.sum(all),
        MatrixHeadings.sum(matching),
        branches.size() > 1 ? branches : List.of(),
        laid.page(),
        laid.pages());
  }
}
