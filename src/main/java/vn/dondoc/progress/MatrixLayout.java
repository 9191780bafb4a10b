package vn.dondoc.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.progress.MatrixQuery.Grouping;
import vn.dondoc.units.UnitKind;
import vn.dondoc.units.VietnameseOrder;

/** Puts sorted rows under headings, folds them and cuts them into pages. */
final class MatrixLayout {
  static final int PAGE = 100;
  private static final String REST = "all";

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

  /** The groups of one page, with the rows of that page. */
  record Laid(List<Matrix.Group> groups, int page, int pages) {}

  Laid laid() {
    var everything = everything();
    var rows = everything.stream().filter(Matrix.Group::open).mapToInt(Matrix.Group::matching);
    var pages = Math.max(1, (rows.sum() + PAGE - 1) / PAGE);
    if (query.page() == 0) {
      return new Laid(everything, 1, 1);
    }
    var page = Math.min(Math.max(1, query.page()), pages);
    return new Laid(cut(everything, page, pages), page, pages);
  }

  private static List<Matrix.Group> cut(List<Matrix.Group> groups, int page, int pages) {
    var cut = new ArrayList<Matrix.Group>();
    var from = (page - 1) * PAGE;
    var before = 0;
    for (var group : groups) {
      var size = group.open() ? group.matching() : 0;
      var first = Math.max(0, from - before);
      var last = Math.min(size, from + PAGE - before);
      var foldedHere = size == 0 && page == Math.min(before / PAGE + 1, pages);
      if (first < last || foldedHere) {
        cut.add(with(group, size == 0 ? List.of() : group.rows().subList(first, last)));
      }
      before += size;
    }
    return cut;
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

  /** Each once, by name. */
  static List<Matrix.Above> above(List<Matrix.Row> rows) {
    var units = new LinkedHashMap<String, Matrix.Above>();
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
        opensUnfolded() != query.toggled().contains(key),
        shown);
  }

  /** Many branches are seen as branches first; what is searched for is seen at once. */
  private boolean opensUnfolded() {
    return query.grouping() != Grouping.PARENT || matching.size() <= PAGE || query.page() == 0;
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
