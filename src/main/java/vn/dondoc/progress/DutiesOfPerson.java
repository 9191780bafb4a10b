package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.units.Person;

/** The standing duties of the units that a person acts for. */
@Component
class DutiesOfPerson {
  private final JdbcClient client;
  private final Chains chains;
  private final DueDates dates;
  private final ZoneId zone;

  DutiesOfPerson(JdbcClient client, Chains chains, DueDates dates, ZoneId zone) {
    this.client = client;
    this.chains = chains;
    this.dates = dates;
    this.zone = zone;
  }

  /** Those of this year, and older ones that nobody has settled. Open ones first. */
  List<DutyLine> of(Person who) {
    return client
        .sql(
            "select d.text, d.tone, d.source_line, d.instruction_id, u.id as unit_id, "
                + "u.short_name as unit_name, "
                + DutyStanding.COLUMNS
                + DutyStanding.FROM
                + """
                where (i.status = 'RUNNING' or (i.status = 'CLOSED'
                    and (d.state = 'OPEN' or i.planned_year >= :year)))
                  and
                """
                + DutyScope.WORKS
                + " order by case when d.state = 'OPEN' then 0 else 1 end, "
                + Alphabet.sql("u.name")
                + ", d.instruction_id, d.position")
        .param("year", dates.today().getYear())
        .param("who", who.actsAs())
        .query((row, n) -> duty(row, who))
        .list();
  }

  private DutyLine duty(ResultSet row, Person who) throws SQLException {
    return new DutyLine(
        DutyStanding.read(row, "unit_name", true, zone),
        DutyLine.insteadOf(row, who),
        row.getString("text"),
        row.getString("tone").equals("REQUIRED"),
        Columns.number(row, "source_line"),
        chains.of(row.getString("instruction_id")));
  }
}
