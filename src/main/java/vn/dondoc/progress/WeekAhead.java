package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which reports are due within a week, and by how many units. */
@Component
class WeekAhead {
  private final JdbcClient client;
  private final Standings standings;
  private final DueDates dates;
  private final ZoneId zone;

  WeekAhead(JdbcClient client, Standings standings, DueDates dates, ZoneId zone) {
    this.client = client;
    this.standings = standings;
    this.dates = dates;
    this.zone = zone;
  }

  /** Earliest first. The titles of the cascades by id, whose readers may see them. */
  List<Overview.Week> of(Map<String, String> titles) {
    if (titles.isEmpty()) {
      return List.of();
    }
    return client
        .sql(
            """
            select r.id, r.instruction_id, r.title, r.wording, r.deadline_day as round_day,
              r.deadline_bound as round_bound, o.deadline_day, o.deadline_bound,
              sum(o.number) as owed
            from obligation_tally o join reporting_round r on r.id = o.round_id
            where r.instruction_id in (:ids) and 'SOON' = (%s)
            group by r.id, r.instruction_id, r.title, r.wording, r.deadline_day, r.deadline_bound,
              o.deadline_day, o.deadline_bound
            having sum(o.number) > 0
            order by o.deadline_day, r.id
            """
                .formatted(Standings.SQL))
        .param("ids", titles.keySet())
        .params(standings.days())
        .query((row, number) -> line(row, titles))
        .list();
  }

  private Overview.Week line(ResultSet row, Map<String, String> titles) throws SQLException {
    var cascade = row.getString("instruction_id");
    return new Overview.Week(
        cascade,
        titles.get(cascade),
        row.getString("id").substring(cascade.length() + 1),
        row.getString("title"),
        dates.of(Columns.wording(row), Columns.deadline(row, zone)),
        row.getInt("owed"));
  }
}
