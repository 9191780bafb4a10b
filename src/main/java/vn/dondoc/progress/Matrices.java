package vn.dondoc.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;
import vn.dondoc.units.UnitKind;
import vn.dondoc.units.VietnameseOrder;

/** Lays out who stands where in a cascade. */
@Service
public class Matrices {
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

  private final RoundHeads rounds;
  private final MatrixRows rows;

  Matrices(RoundHeads rounds, MatrixRows rows) {
    this.rounds = rounds;
    this.rows = rows;
  }

  /** Empty when the cascade is not this person's business. */
  public Matrix of(String cascade, Person who, MatrixQuery query) {
    var columns = rounds.of(cascade, who);
    var all = rows.of(cascade, columns, who);
    var shown = all.stream().filter(row -> matches(row, query)).sorted(order(query)).toList();
    var groups =
        Stream.of(UnitKind.values())
            .map(UnitKind::code)
            .map(kind -> group(kind, all, shown, columns.size()))
            .filter(group -> !group.rows().isEmpty())
            .toList();
    return new Matrix(columns, groups, tally(all.stream().flatMap(Matrices::cells)), shown.size());
  }

  private static boolean matches(Matrix.Row row, MatrixQuery query) {
    var wanted = Unaccented.of(query.text().strip());
    return Unaccented.of(row.name()).contains(wanted)
        && (query.status().isEmpty()
            || cells(row).anyMatch(cell -> cell.standing() == query.status().get()));
  }

  private static Comparator<Matrix.Row> order(MatrixQuery query) {
    Comparator<Matrix.Row> byName = VietnameseOrder.by(Matrix.Row::name);
    return query.worstFirst()
        ? Comparator.comparing(Matrices::worst).thenComparing(byName)
        : byName;
  }

  private static int worst(Matrix.Row row) {
    return cells(row)
        .mapToInt(cell -> WORST_FIRST.indexOf(cell.standing()))
        .min()
        .orElse(WORST_FIRST.size());
  }

  private static Matrix.Group group(
      String kind, List<Matrix.Row> all, List<Matrix.Row> shown, int columns) {
    var ofKind = all.stream().filter(row -> row.kind().equals(kind)).toList();
    var perRound = new ArrayList<Tally>();
    IntStream.range(0, columns)
        .forEach(
            n ->
                perRound.add(
                    tally(
                        ofKind.stream()
                            .map(row -> row.cells().get(n))
                            .filter(Matrix.Cell::asked))));
    return new Matrix.Group(
        kind,
        ofKind.size(),
        perRound,
        shown.stream().filter(row -> row.kind().equals(kind)).toList());
  }

  private static Stream<Matrix.Cell> cells(Matrix.Row row) {
    return row.cells().stream().filter(Matrix.Cell::asked);
  }

  private static Tally tally(Stream<Matrix.Cell> cells) {
    var builder = Tally.builder();
    cells.forEach(cell -> builder.add(cell.standing(), 1, cell.late() > 0 ? 1 : 0));
    return builder.build();
  }
}
