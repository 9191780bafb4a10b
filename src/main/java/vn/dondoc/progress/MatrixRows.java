package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of a matrix: every addressed unit, with a cell for every round. */
@Component
class MatrixRows {
  private static final Matrix.Cell NOT_ASKED =
      new Matrix.Cell(false, Optional.empty(), Standing.NOT_OPEN, Optional.empty(), 0, false);

  /** The unit's own work, and beside it in a row of its own what it took over from another. */
  private static final String UNITS =
      """
      select u.id, u.name, u.kind, u.path, u.parent_id, above.short_name as above_name,
        x.former_id, former.name as former
      from (
        select d.unit_id, '' as former_id
        from regime_addressee d
        join report_regime g on g.instruction_id = d.instruction_id and g.code = d.regime
        where d.instruction_id = :id and g.timing <> 'UNDATED'
          and (not d.withdrawn or exists (
            select 1 from obligation o join reporting_round r on r.id = o.round_id
            where r.instruction_id = d.instruction_id and o.unit_id = d.unit_id
              and o.inherited_from is null))
        union
        select o.unit_id, o.inherited_from
        from obligation o join reporting_round r on r.id = o.round_id
        where r.instruction_id = :id and o.inherited_from is not null) x
      join unit u on u.id = x.unit_id
      left join unit above on above.id = u.parent_id
      left join unit former on former.id = x.former_id
      order by u.id, x.former_id
      """;

  private final JdbcClient client;
  private final MatrixCells cells;

  MatrixRows(JdbcClient client, MatrixCells cells) {
    this.client = client;
    this.cells = cells;
  }

  /** In no order; of rounds that the reader may see. */
  List<Matrix.Row> of(String cascade, List<RoundHead> rounds) {
    var byPlace = cells.of(cascade, rounds);
    var above = new HashMap<String, Matrix.Above>();
    return client
        .sql(UNITS)
        .param("id", cascade)
        .query((row, n) -> row(row, rounds, byPlace, above))
        .list();
  }

  private static Matrix.Row row(
      ResultSet row,
      List<RoundHead> rounds,
      Map<MatrixCells.Place, Matrix.Cell> cells,
      Map<String, Matrix.Above> above)
      throws SQLException {
    var unit = row.getString("id");
    var former = row.getString("former_id");
    var aboveName = row.getString("above_name");
    return new Matrix.Row(
        unit,
        row.getString("name"),
        Columns.text(row, "former"),
        row.getString("kind"),
        Columns.text(row, "parent_id")
            .map(id -> above.computeIfAbsent(id, one -> new Matrix.Above(one, aboveName))),
        row.getString("path"),
        rounds.stream()
            .map(one -> new MatrixCells.Place(one.id(), unit, former))
            .map(place -> cells.getOrDefault(place, NOT_ASKED))
            .toList());
  }
}
