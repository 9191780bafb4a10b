package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units that keep a cascade waiting longest. */
@Component
class OverdueUnits {
  private static final int PER_CASCADE = 3;

  private final JdbcClient client;
  private final Standings standings;
  private final DueDates dates;
  private final ZoneId zone;

  OverdueUnits(JdbcClient client, Standings standings, DueDates dates, ZoneId zone) {
    this.client = client;
    this.standings = standings;
    this.dates = dates;
    this.zone = zone;
  }

  /**
   * @param worst those that are over longest
   * @param units all that are over
   */
  record Late(List<Overview.Worst> worst, int units) {
    static final Late NOBODY = new Late(List.of(), 0);

    int others() {
      return units - worst.size();
    }
  }

  /** By id of the cascade, whose readers may see it. */
  Map<String, Late> worst(List<String> cascades) {
    var worst = new HashMap<String, Late>();
    if (cascades.isEmpty()) {
      return worst;
    }
    client
        .sql(
            """
            select p.* from (
              select x.*, u.short_name, row_number() over (
                  partition by x.instruction_id
                  order by x.deadline_day, x.number desc, %s, x.unit_id) as place,
                count(*) over (partition by x.instruction_id) as units
              from (
                select r.instruction_id, o.unit_id, count(*) as number,
                  min(o.deadline_day) as deadline_day, max(o.deadline_bound) as deadline_bound
                from obligation o join reporting_round r on r.id = o.round_id
                where r.instruction_id in (:ids) and %s
                group by r.instruction_id, o.unit_id) x
              join unit u on u.id = x.unit_id) p
            where p.place <= %d order by p.instruction_id, p.place
            """
                .formatted(Alphabet.sql("u.short_name"), Standings.OVERDUE, PER_CASCADE))
        .param("ids", cascades)
        .params(standings.days())
        .query(
            row -> {
              var units = row.getInt("units");
              worst
                  .computeIfAbsent(
                      row.getString("instruction_id"), id -> new Late(new ArrayList<>(), units))
                  .worst()
                  .add(line(row));
            });
    return worst;
  }

  private Overview.Worst line(ResultSet row) throws SQLException {
    var due = dates.of(Optional.empty(), Columns.deadline(row, zone));
    return new Overview.Worst(row.getString("short_name"), row.getInt("number"), due.workingDays());
  }
}
