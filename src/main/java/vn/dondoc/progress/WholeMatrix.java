package vn.dondoc.progress;

import java.util.List;
import org.springframework.stereotype.Component;

/** Lays a matrix out from all its rows, in memory: whatever is asked of it. */
@Component
class WholeMatrix {
  private final MatrixRows rows;

  WholeMatrix(MatrixRows rows) {
    this.rows = rows;
  }

  Matrix of(String cascade, List<RoundHead> columns, MatrixQuery query) {
    // Who may not see the cascade sees no rounds of it, and so no rows.
    var read = columns.isEmpty() ? List.<Matrix.Row>of() : rows.of(cascade, columns);
    var all =
        read.stream()
            .filter(row -> query.column().isBlank() || MatrixOrder.cells(row).findAny().isPresent())
            .toList();
    var wanted = Unaccented.of(query.text().strip());
    var matching = all.stream().filter(row -> matches(row, query, wanted)).toList();
    var sorted = MatrixOrder.sorted(matching, columns, query);
    var laid = new MatrixLayout(all, sorted, columns.size(), query).laid();
    var above = MatrixLayout.above(read);
    return new Matrix(
        columns,
        laid.groups(),
        MatrixLayout.tally(all),
        all.size(),
        matching.size(),
        above.size() > 1 ? above : List.of(),
        laid.page(),
        laid.pages());
  }

  private static boolean matches(Matrix.Row row, MatrixQuery query, String wanted) {
    return (wanted.isEmpty() || Unaccented.of(row.name()).contains(wanted))
        && (query.under().isBlank() || row.path().contains("/" + query.under() + "/"))
        && (query.status().isEmpty()
            || MatrixOrder.cells(row).anyMatch(cell -> cell.standing() == query.status().get()));
  }
}
