package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.units.Person;

/** Reads the rows of a matrix: every addressed unit, with a cell for every round. */
@Component
class MatrixRows {
  private static final Matrix.Cell NOT_OPEN =
      new Matrix.Cell(true, Optional.empty(), Standing.NOT_OPEN, Optional.empty(), 0);
  private static final Matrix.Cell NOT_ASKED =
      new Matrix.Cell(false, Optional.empty(), Standing.NOT_OPEN, Optional.empty(), 0);

  private final JdbcClient client;
  private final DueDates dueDates;
  private final ZoneId zone;

  MatrixRows(JdbcClient client, DueDates dueDates, ZoneId zone) {
    this.client = client;
    this.dueDates = dueDates;
    this.zone = zone;
  }

  List<Matrix.Row> of(String cascade, List<RoundHead> rounds, Person who) {
    var cells = planned(cascade, who);
    cells.putAll(cells(cascade, who));
    return client
        .sql(
            """
            select distinct u.id, u.name, u.kind, '' as former_id, cast(null as varchar) as former
            from regime_addressee d
            join report_regime g on g.instruction_id = d.instruction_id and g.code = d.regime
              and g.timing <> 'UNDATED'
            join unit u on u.id = d.unit_id
            join instruction i on i.id = d.instruction_id
            where i.id = :id and (not d.withdrawn or exists (
              select 1 from obligation o join reporting_round r on r.id = o.round_id
              where r.instruction_id = i.id and o.unit_id = u.id and o.inherited_from is null)) and
            """
                + CascadeScope.VISIBLE
                + """
                 union select u.id, u.name, u.kind, f.id, f.name
                from obligation o
                join reporting_round r on r.id = o.round_id
                join unit u on u.id = o.unit_id
                join unit f on f.id = o.inherited_from
                join instruction i on i.id = r.instruction_id
                where i.id = :id and
                """
                + CascadeScope.VISIBLE)
        .param("id", cascade)
        .param("who", who.actsAs())
        .query((row, n) -> row(row, rounds, cells))
        .list();
  }

  private static Matrix.Row row(
      ResultSet row, List<RoundHead> rounds, Map<String, Matrix.Cell> cells) throws SQLException {
    var unit = row.getString("id");
    var former = row.getString("former_id");
    return new Matrix.Row(
        unit,
        row.getString("name"),
        Columns.text(row, "former"),
        row.getString("kind"),
        rounds.stream()
            .map(round -> cells.getOrDefault(key(round.id(), unit, former), NOT_ASKED))
            .toList());
  }

  /** Every unit that a round will still reach. */
  private Map<String, Matrix.Cell> planned(String cascade, Person who) {
    var cells = new HashMap<String, Matrix.Cell>();
    client
        .sql(
            """
            select r.id as round_id, d.unit_id from regime_addressee d
            join reporting_round r on r.instruction_id = d.instruction_id and r.regime = d.regime
            join instruction i on i.id = d.instruction_id
            where i.id = :id and not d.withdrawn and not r.fanned_out and r.state <> 'CLOSED' and
            """
                + CascadeScope.VISIBLE)
        .param("id", cascade)
        .param("who", who.actsAs())
        .query(
            row -> {
              cells.put(key(row.getString("round_id"), row.getString("unit_id"), ""), NOT_OPEN);
            });
    return cells;
  }

  private Map<String, Matrix.Cell> cells(String cascade, Person who) {
    var cells = new HashMap<String, Matrix.Cell>();
    client
        .sql(
            """
            select o.*, r.kind, r.wording, r.deadline_day as round_day,
              r.deadline_bound as round_bound
            from obligation o
            join reporting_round r on r.id = o.round_id
            join instruction i on i.id = r.instruction_id
            where i.id = :id and
            """
                + CascadeScope.VISIBLE)
        .param("id", cascade)
        .param("who", who.actsAs())
        .query(
            row -> {
              cells.put(key(row), cell(row));
            });
    return cells;
  }

  private Matrix.Cell cell(ResultSet row) throws SQLException {
    var deadline = Columns.deadline(row, zone);
    return new Matrix.Cell(
        true,
        Optional.of(row.getString("id")),
        dueDates.standing(row, deadline),
        Optional.of(dueDates.of(Columns.wording(row), deadline)),
        row.getInt("late_days"));
  }

  private static String key(ResultSet obligation) throws SQLException {
    var former = Columns.text(obligation, "inherited_from").orElse("");
    return key(obligation.getString("round_id"), obligation.getString("unit_id"), former);
  }

  private static String key(String round, String unit, String former) {
    return round + "|" + unit + "|" + former;
  }
}
