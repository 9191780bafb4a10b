package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Counts for the list of cascades, without reading every obligation. */
@Service
public class Tallies {
  private final JdbcClient client;
  private final DueDates dueDates;
  private final ZoneId zone;

  Tallies(JdbcClient client, DueDates dueDates, ZoneId zone) {
    this.client = client;
    this.dueDates = dueDates;
    this.zone = zone;
  }

  /** By id of the cascade. */
  public Map<String, Tally> of(List<CascadeHead> cascades, Person who) {
    var open = new HashMap<String, Tally.Builder>();
    client
        .sql(
            """
            select i.id, o.state, o.deadline_day, o.deadline_bound, r.kind, count(*) as number,
              sum(case when o.late_days > 0 then 1 else 0 end) as late
            from obligation o
            join reporting_round r on r.id = o.round_id
            join instruction i on i.id = r.instruction_id
            where
            """
                + CascadeScope.VISIBLE
                + " group by i.id, o.state, o.deadline_day, o.deadline_bound, r.kind")
        .param("who", who.actsAs())
        .query(
            row -> {
              open.computeIfAbsent(row.getString("id"), id -> Tally.builder())
                  .add(standing(row), row.getInt("number"), row.getInt("late"));
            });
    return cascades.stream()
        .collect(Collectors.toMap(CascadeHead::id, cascade -> complete(cascade, open)));
  }

  private Standing standing(ResultSet row) throws SQLException {
    return dueDates.standing(row, Columns.deadline(row, zone));
  }

  /** Adds what units will owe once the remaining periods open. */
  private static Tally complete(CascadeHead cascade, Map<String, Tally.Builder> open) {
    var builder = open.getOrDefault(cascade.id(), Tally.builder());
    return builder.add(Standing.NOT_OPEN, cascade.toCome(), 0).build();
  }
}
