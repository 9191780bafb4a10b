package vn.dondoc.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.dondoc.units.VietnameseOrder;

/** Sorts rows of a matrix; each key is reckoned once, for there may be thousands. */
final class MatrixOrder {
  /** What a coordinator wants to see first. */
  private static final List<Standing> WORST_FIRST =
      List.of(
          Standing.OVERDUE,
          Standing.RETURNED,
          Standing.SOON,
          Standing.SUBMITTED,
          Standing.UPCOMING,
          Standing.NOT_OPEN,
          Standing.DONE,
          Standing.WITHDRAWN);

  private static final int NOTHING_DUE = 101;

  private MatrixOrder() {}

  /** By name, and what is as urgent by name again. */
  static List<Matrix.Row> sorted(
      List<Matrix.Row> rows, List<RoundHead> columns, MatrixQuery query) {
    var byName = VietnameseOrder.sorted(rows, Matrix.Row::name);
    if (query.sort().equals("status")) {
      return by(byName, MatrixOrder::worst);
    }
    if (query.sort().equals("rate")) {
      return by(byName, row -> row.onTimePercent().orElse(NOTHING_DUE));
    }
    var at = columns.stream().map(RoundHead::key).toList().indexOf(query.sort());
    return at < 0 ? byName : by(byName, row -> urgency(row.cells().get(at)));
  }

  private static List<Matrix.Row> by(List<Matrix.Row> rows, ToIntFunction<Matrix.Row> key) {
    return rows.stream()
        .map(row -> Map.entry(key.applyAsInt(row), row))
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static int worst(Matrix.Row row) {
    return cells(row).mapToInt(MatrixOrder::urgency).min().orElse(WORST_FIRST.size());
  }

  private static int urgency(Matrix.Cell cell) {
    return cell.asked() ? urgency(cell.standing()) : WORST_FIRST.size();
  }

  /** From 0, the most urgent. */
  static int urgency(Standing standing) {
    return WORST_FIRST.indexOf(standing);
  }

  static Stream<Matrix.Cell> cells(Matrix.Row row) {
    return row.cells().stream().filter(Matrix.Cell::asked);
  }
}
