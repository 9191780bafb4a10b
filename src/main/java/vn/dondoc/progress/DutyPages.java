package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** One standing duty of one unit, for those whose business it is. */
@Service
public class DutyPages {
  private final JdbcClient client;
  private final DutyHistory history;
  private final Chains chains;
  private final ZoneId zone;

  DutyPages(JdbcClient client, DutyHistory history, Chains chains, ZoneId zone) {
    this.client = client;
    this.history = history;
    this.chains = chains;
    this.zone = zone;
  }

  /** Empty when there is none of this id or it is not this person's business. */
  public Optional<DutyDetails> byId(String duty, Person who) {
    return client
        .sql(
            "select d.text, d.tone, d.source_line, d.instruction_id, d.holder, "
                + "i.source_text, u.id as unit_id, u.name as unit_name, "
                + DutyScope.WORKS
                + " as may_work, "
                + """
                exists (select 1 from assignment b where b.person_id in (:who)
                  and b.unit_id = d.unit_id and b.role = 'leader') as is_leader,
                """
                + DutyStanding.COLUMNS
                + DutyStanding.FROM
                + " where d.id = :id and "
                + DutyScope.SEES)
        .param("id", duty)
        .param("who", who.actsAs())
        .query((row, n) -> details(row, who))
        .optional();
  }

  private DutyDetails details(ResultSet row, Person who) throws SQLException {
    var standing = DutyStanding.read(row, "unit_name", true, zone);
    var line =
        new DutyLine(
            standing,
            DutyLine.insteadOf(row, who),
            row.getString("text"),
            row.getString("tone").equals("REQUIRED"),
            Columns.number(row, "source_line"),
            chains.of(row.getString("instruction_id")));
    var mayWork = row.getBoolean("may_work");
    var holds = who.actsAs().contains(row.getString("holder"));
    var mayLetGo = standing.holder().isPresent() && (holds || row.getBoolean("is_leader"));
    return new DutyDetails(
        line,
        Columns.text(row, "source_text"),
        mayWork,
        holds,
        mayWork && mayLetGo && standing.isOpen(),
        partners(standing.id(), who),
        history.of(standing.id()));
  }

  private List<DutyStanding> partners(String duty, Person who) {
    return client
        .sql(
            "select u.name as unit_name, "
                + DutyScope.SEES
                + " as may_open, "
                + DutyStanding.COLUMNS
                + DutyStanding.FROM
                + """
                join duty own on own.instruction_id = d.instruction_id
                  and own.duty_group = d.duty_group and own.part <> d.part
                where own.id = :id
                order by d.position
                """)
        .param("id", duty)
        .param("who", who.actsAs())
        .query((row, n) -> partner(row))
        .list();
  }

  private DutyStanding partner(ResultSet row) throws SQLException {
    return DutyStanding.read(row, "unit_name", row.getBoolean("may_open"), zone);
  }
}
