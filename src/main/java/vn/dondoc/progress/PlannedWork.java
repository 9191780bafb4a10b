package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.units.Person;

/** What is not owed yet. */
@Component
class PlannedWork {
  private final JdbcClient client;
  private final Chains chains;
  private final DueDates dates;
  private final ZoneId zone;

  PlannedWork(JdbcClient client, Chains chains, DueDates dates, ZoneId zone) {
    this.client = client;
    this.chains = chains;
    this.dates = dates;
    this.zone = zone;
  }

  List<ComingRound> coming(Person who) {
    return client
        .sql(
            """
            select r.id, r.title, r.opens_at, r.wording, r.deadline_day, r.deadline_bound,
              r.deadline_day as round_day, r.deadline_bound as round_bound,
              r.instruction_id
            from reporting_round r
            where r.state = 'PLANNED' and exists (
              select 1 from regime_addressee d
              join assignment a on a.unit_id = d.unit_id
              where d.instruction_id = r.instruction_id and d.regime = r.regime
                and not d.withdrawn and a.person_id in (:who)
                and a.role in ('focal-point', 'leader'))
            order by r.opens_at, %s
            """
                .formatted(Alphabet.sql("r.title")))
        .param("who", who.actsAs())
        .query(this::round)
        .list();
  }

  private ComingRound round(ResultSet row, int number) throws SQLException {
    return new ComingRound(
        row.getString("id"),
        row.getString("title"),
        Columns.dayOf(row, "opens_at", zone).orElseThrow(),
        dates.of(Columns.wording(row), Columns.deadline(row, zone)),
        chains.of(row.getString("instruction_id")));
  }
}
