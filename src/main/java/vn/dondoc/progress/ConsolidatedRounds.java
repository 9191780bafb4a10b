package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what came in for some rounds. Scope is the caller's affair. */
@Component
class ConsolidatedRounds {
  private final JdbcClient client;
  private final AskedFigures asked;

  ConsolidatedRounds(JdbcClient client, AskedFigures asked) {
    this.client = client;
    this.asked = asked;
  }

  Consolidation of(Collection<String> rounds) {
    if (rounds.isEmpty()) {
      return new Consolidation(List.of(), List.of(), List.of());
    }
    return new Consolidation(titles(rounds), asked.of(rounds), lines(rounds));
  }

  private List<String> titles(Collection<String> rounds) {
    return client
        .sql("select title from reporting_round where id in (:rounds) order by id")
        .param("rounds", rounds)
        .query(String.class)
        .list();
  }

  /** With those that a round will still reach. */
  private List<Consolidation.Line> lines(Collection<String> rounds) {
    var figures = figures(rounds);
    return client
        .sql(
            """
            select r.id as round_id, o.id, u.id as unit_id, u.name, o.state, s.id as submission_id,
              s.way, s.document_number, s.document_date,
              substring(s.summary from 1 for 300) as summary, coalesce(s.late_days, 0) as late,
              coalesce(d.position, 100000) as place
            from obligation o
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            left join regime_addressee d on d.instruction_id = r.instruction_id
              and d.regime = r.regime and d.unit_id = u.id
            left join submission s on s.obligation_id = o.id and s.version =
              (select max(v.version) from submission v where v.obligation_id = o.id)
            where r.id in (:rounds) and o.state <> 'WITHDRAWN'
            union all
            select r.id, null, u.id, u.name, 'NOT_OPEN', null, null, null, null, null, 0, d.position
            from reporting_round r
            join regime_addressee d on d.instruction_id = r.instruction_id and d.regime = r.regime
              and not d.withdrawn
            join unit u on u.id = d.unit_id
            where r.id in (:rounds) and not r.fanned_out and r.state <> 'CLOSED'
              and not exists (
                select 1 from obligation o where o.round_id = r.id and o.unit_id = u.id)
            order by round_id, place, unit_id
            """)
        .param("rounds", rounds)
        .query((row, n) -> line(row, figures))
        .list();
  }

  private static Consolidation.Line line(
      ResultSet row, Map<String, Map<String, GivenFigure>> figures) throws SQLException {
    return new Consolidation.Line(
        Columns.text(row, "id"),
        row.getString("name"),
        row.getString("state"),
        Columns.text(row, "way"),
        Columns.text(row, "document_number"),
        Columns.day(row, "document_date"),
        Columns.text(row, "summary").orElse(""),
        row.getInt("late"),
        figures.getOrDefault(row.getString("submission_id"), Map.of()));
  }

  /** By submission, then by code. */
  private Map<String, Map<String, GivenFigure>> figures(Collection<String> rounds) {
    var figures = new HashMap<String, Map<String, GivenFigure>>();
    client
        .sql(
            """
            select g.* from submission_figure g
            join submission s on s.id = g.submission_id
            join obligation o on o.id = s.obligation_id
            where o.round_id in (:rounds)
            """)
        .param("rounds", rounds)
        .query(
            row -> {
              figures
                  .computeIfAbsent(row.getString("submission_id"), id -> new HashMap<>())
                  .put(row.getString("indicator"), GivenFigure.read(row));
            });
    return figures;
  }
}
