package vn.dondoc.progress;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Lays out who stands where in a cascade. */
@Service
public class Matrices {
  private final RoundHeads rounds;
  private final MatrixRows rows;

  Matrices(RoundHeads rounds, MatrixRows rows) {
    this.rounds = rounds;
    this.rows = rows;
  }

  /** The columns alone, by deadline. */
  public List<RoundHead> columns(String cascade, Person who) {
    return rounds.of(cascade, who);
  }

  /** Empty when the cascade is not this person's business. */
  public Matrix of(String cascade, Person who, MatrixQuery query) {
    var columns =
        rounds.of(cascade, who).stream()
            .filter(one -> query.column().isBlank() || one.key().equals(query.column()))
            .toList();
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
    var above = MatrixLayout.above(all);
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
