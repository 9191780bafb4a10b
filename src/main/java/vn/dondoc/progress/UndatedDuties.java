package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What a cascade asks for with no day, and what was decided of it. */
@Service
public class UndatedDuties {
  private final JdbcClient client;

  UndatedDuties(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param code of the regime
   * @param kind of what is asked for, e.g. "periodic"
   * @param every code of the period, e.g. "month", where the document says how often
   * @param units how many owe it
   * @param unit the one that owes it, when it is a single one
   * @param sourceLine of the source where it is written
   * @param decision "dated" or "dropped", once somebody decided
   * @param because the reason of that decision
   * @param opened whether a period of it has opened, so that the decision stands
   */
  public record Line(
      String code,
      String kind,
      Optional<String> every,
      String title,
      String wording,
      int units,
      Optional<String> unit,
      Optional<Integer> sourceLine,
      Optional<String> decision,
      Optional<String> because,
      boolean opened) {}

  /** In the document's order; empty when the cascade is not this person's business. */
  public List<Line> of(String cascade, Person who) {
    return client
        .sql(
            """
            select g.code, g.kind, g.title, g.wording, g.source_line, g.decision,
              g.decided_because,
              case when g.decision is null then g.period_kind else g.said_period end as said,
              (select count(*) from reporting_round r where r.instruction_id = i.id
               and r.regime = g.code and r.state <> 'PLANNED') as opened,
              count(u.id) as units, min(u.name) as unit_name
            from report_regime g
            join instruction i on i.id = g.instruction_id
            left join regime_addressee a on a.instruction_id = i.id and a.regime = g.code
              and not a.withdrawn
            left join unit u on u.id = a.unit_id
            where i.id = :id and (g.timing = 'UNDATED' or g.decision is not null) and %s
            group by i.id, g.position, g.code, g.kind, g.period_kind, g.said_period, g.title,
              g.wording, g.source_line, g.decision, g.decided_because
            order by g.position
            """
                .formatted(CascadeScope.VISIBLE))
        .param("id", cascade)
        .param("who", who.actsAs())
        .query(UndatedDuties::line)
        .list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    var units = row.getInt("units");
    return new Line(
        row.getString("code"),
        Codes.of(row.getString("kind")),
        Columns.text(row, "said").map(Codes::of),
        row.getString("title"),
        row.getString("wording"),
        units,
        Columns.text(row, "unit_name").filter(name -> units == 1),
        Columns.number(row, "source_line"),
        Columns.text(row, "decision").map(Codes::of),
        Columns.text(row, "decided_because"),
        row.getInt("opened") > 0);
  }
}
