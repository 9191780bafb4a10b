package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.progress.MatrixQuery.Grouping;
import vn.dondoc.units.UnitKind;
import vn.dondoc.units.VietnameseOrder;

/** Puts sorted rows under headings and folds them. */
final class MatrixLayout {
  static final String REST = "all";

  private final List<Matrix.Row> all;
  private final List<Matrix.Row> matching;
  private final int columns;
  private final MatrixQuery query;

  /**
   * @param matching some of {@code all}, sorted
   */
  MatrixLayout(List<Matrix.Row> all, List<Matrix.Row> matching, int columns, MatrixQuery query) {
    this.all = all;
    this.matching = matching;
    this.columns = columns;
    this.query = query;
  }

  MatrixPages.Laid laid() {
    var everything = everything();
    return query.page() == 0
        ? new MatrixPages.Laid(everything, 1, 1)
        : MatrixPages.cut(
            everything, query.page(), (group, first, last) -> group.rows().subList(first, last));
  }

  private List<Matrix.Group> everything() {
    var members = all.stream().collect(Collectors.groupingBy(this::key));
    var shown = matching.stream().collect(Collectors.groupingBy(this::key));
    return keys()
        .filter(shown::containsKey)
        .map(key -> group(key, members.get(key), shown.get(key)))
        .toList();
  }

  private String key(Matrix.Row row) {
    return switch (query.grouping()) {
      case KIND -> row.kind();
      case PARENT -> row.above().map(Matrix.Above::id).orElse(REST);
      case NONE -> REST;
    };
  }

  private Stream<String> keys() {
    return switch (query.grouping()) {
      case KIND -> Stream.of(UnitKind.values()).map(UnitKind::code);
      case PARENT -> Stream.concat(above(all).stream().map(Matrix.Above::id), Stream.of(REST));
      case NONE -> Stream.of(REST);
    };
  }

  /** Each once, by name, and by id those of one name. */
  static List<Matrix.Above> above(List<Matrix.Row> rows) {
    var units = new TreeMap<String, Matrix.Above>();
    rows.forEach(row -> row.above().ifPresent(one -> units.put(one.id(), one)));
    return VietnameseOrder.sorted(units.values(), Matrix.Above::name);
  }

  private Matrix.Group group(String key, List<Matrix.Row> members, List<Matrix.Row> shown) {
    return new Matrix.Group(
        key,
        query.grouping() == Grouping.PARENT
            ? members.get(0).above().map(Matrix.Above::name)
            : Optional.empty(),
        members.size(),
        IntStream.range(0, columns).mapToObj(n -> tally(members, n)).toList(),
        tally(members),
        shown.size(),
        query.unfolds(matching.size()) != query.toggled().contains(key),
        shown);
  }

  private static Tally tally(List<Matrix.Row> rows, int column) {
    var builder = Tally.builder();
    rows.forEach(row -> builder.add(row.cells().get(column)));
    return builder.build();
  }

  static Tally tally(List<Matrix.Row> rows) {
    var builder = Tally.builder();
    rows.forEach(row -> row.cells().forEach(builder::add));
    return builder.build();
  }
}
