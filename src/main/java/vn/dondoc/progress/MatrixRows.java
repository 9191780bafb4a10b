package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
      order by x.former_id
      """;

  private static final String PICKED =
      """
      select u.id, u.name, u.kind, u.path, u.parent_id, above.short_name as above_name,
        x.former_id, former.name as former
      from unnest(cast(:units as varchar array), cast(:formers as varchar array))
        with ordinality as x (unit_id, former_id, place)
      join unit u on u.id = x.unit_id
      left join unit above on above.id = u.parent_id
      left join unit former on former.id = x.former_id
      order by x.place
      """;

  private final JdbcClient client;
  private final MatrixCells cells;

  MatrixRows(JdbcClient client, MatrixCells cells) {
    this.client = client;
    this.cells = cells;
  }

  /** By id; of rounds that the reader may see. */
  List<Matrix.Row> of(String cascade, List<RoundHead> rounds) {
    var read = client.sql(UNITS).param("id", cascade).query(Head::of).list();
    return withCells(read, rounds, cells.of(cascade, rounds)).stream()
        .sorted(Comparator.comparing(Matrix.Row::unit))
        .toList();
  }

  /** Some, in this order; of rounds that the reader may see. */
  List<Matrix.Row> of(String cascade, List<RoundHead> rounds, List<MatrixPicks.Pick> picks) {
    var units = picks.stream().map(MatrixPicks.Pick::unit).toArray(String[]::new);
    var formers = picks.stream().map(MatrixPicks.Pick::former).toArray(String[]::new);
    var read =
        client.sql(PICKED).param("units", units).param("formers", formers).query(Head::of).list();
    return withCells(read, rounds, cells.of(cascade, rounds, new HashSet<>(Arrays.asList(units))));
  }

  private static List<Matrix.Row> withCells(
      List<Head> heads, List<RoundHead> rounds, Map<MatrixCells.Place, Matrix.Cell> cells) {
    var above = new HashMap<String, Matrix.Above>();
    return heads.stream()
        .map(
            head ->
                new Matrix.Row(
                    head.unit(),
                    head.name(),
                    head.former(),
                    head.kind(),
                    head.parent().map(id -> above.computeIfAbsent(id, head::above)),
                    head.path(),
                    rounds.stream().map(one -> head.cell(one, cells)).toList()))
        .toList();
  }

  /** A row without its cells. */
  private record Head(
      String unit,
      String name,
      String formerId,
      Optional<String> former,
      String kind,
      Optional<String> parent,
      String aboveName,
      String path) {

    static Head of(ResultSet row, int number) throws SQLException {
      return new Head(
          row.getString("id"),
          row.getString("name"),
          row.getString("former_id"),
          Columns.text(row, "former"),
          row.getString("kind"),
          Columns.text(row, "parent_id"),
          row.getString("above_name"),
          row.getString("path"));
    }

    Matrix.Above above(String id) {
      return new Matrix.Above(id, aboveName);
    }

    Matrix.Cell cell(RoundHead round, Map<MatrixCells.Place, Matrix.Cell> cells) {
      return cells.getOrDefault(new MatrixCells.Place(round.id(), unit, formerId), NOT_ASKED);
    }
  }
}
