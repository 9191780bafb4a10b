package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.progress.MatrixQuery.Grouping;
import vn.dondoc.units.UnitKind;

/**
 * A page of a matrix from what the database keeps counted and sorted: its time does not grow with
 * the units. Says the same as {@link WholeMatrix}.
 */
@Component
class PagedMatrix {
  private final NameKeys names;
  private final MatrixCounts counts;
  private final MatrixRows rows;

  PagedMatrix(NameKeys names, MatrixCounts counts, MatrixRows rows) {
    this.names = names;
    this.counts = counts;
    this.rows = rows;
  }

  /** Empty for what is not kept: narrowed, sorted by other than names, or just being given out. */
  Optional<Matrix> of(String cascade, List<RoundHead> columns, MatrixQuery query) {
    if (columns.isEmpty() || !query.isPlain(columns) || !names.areGood()) {
      return Optional.empty();
    }
    return counts.of(cascade, columns).map(counted -> matrix(cascade, columns, query, counted));
  }

  private Matrix matrix(
      String cascade, List<RoundHead> columns, MatrixQuery query, MatrixCounts.Counted counted) {
    var kinds = counted.units().keySet();
    var laid =
        MatrixPages.cut(
            groups(counted, columns, query),
            query.page(),
            (group, from, to) -> rows.of(cascade, columns, kind(query, group), from, to));
    var branches = counted.branches();
    return new Matrix(
        columns,
        laid.groups(),
        counted.tally(kinds),
        counted.units(kinds),
        counted.units(kinds),
        branches.size() > 1 ? branches : List.of(),
        laid.page(),
        laid.pages());
  }

  private static List<Matrix.Group> groups(
      MatrixCounts.Counted counted, List<RoundHead> columns, MatrixQuery query) {
    if (query.grouping() == Grouping.NONE) {
      var kinds = counted.units().keySet();
      return kinds.isEmpty()
          ? List.of()
          : List.of(group(MatrixLayout.REST, kinds, counted, columns, query));
    }
    return Stream.of(UnitKind.values())
        .map(UnitKind::code)
        .filter(counted.units()::containsKey)
        .map(kind -> group(kind, Set.of(kind), counted, columns, query))
        .toList();
  }

  private static Matrix.Group group(
      String key,
      Set<String> kinds,
      MatrixCounts.Counted counted,
      List<RoundHead> columns,
      MatrixQuery query) {
    return new Matrix.Group(
        key,
        Optional.empty(),
        counted.units(kinds),
        columns.stream().map(round -> counted.tally(kinds, round.id())).toList(),
        counted.tally(kinds),
        counted.units(kinds),
        !query.toggled().contains(key),
        List.of());
  }

  private static Optional<String> kind(MatrixQuery query, Matrix.Group group) {
    return query.grouping() == Grouping.KIND ? Optional.of(group.key()) : Optional.empty();
  }
}
