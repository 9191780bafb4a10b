package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** The wishes for more time of one report, and what became of them. */
@Service
public class TimeAsked {
  private final JdbcClient client;
  private final DeadlinesAbove above;

  TimeAsked(JdbcClient client, DeadlinesAbove above) {
    this.client = client;
    this.above = above;
  }

  /** Latest first; empty when the report is not this person's business. */
  public List<TimeLine> of(String obligation, Person who) {
    return client
        .sql(
            "select e.*, o.round_id, asker.name as asked_by_name, judge.name as decided_by_name, "
                + "case when e.state = 'ASKED' and o.state in ('OPEN', 'RETURNED') and "
                + "coalesce(e.asked_by, '') not in (:who) and "
                + ReportScope.GIVES_TIME
                + """
                 then true else false end as may_decide
                from extension e
                join obligation o on o.id = e.obligation_id
                join reporting_round r on r.id = o.round_id
                join instruction i on i.id = r.instruction_id
                left join person asker on asker.id = e.asked_by
                left join person judge on judge.id = e.decided_by
                where o.id = :id and
                """
                + ReportScope.SEES
                + " order by e.seq desc")
        .param("id", obligation)
        .param("who", who.actsAs())
        .query(this::line)
        .list();
  }

  private TimeLine line(ResultSet row, int number) throws SQLException {
    var mayDecide = row.getBoolean("may_decide");
    var oldDay = Columns.day(row, "old_day").orElseThrow();
    var day = Columns.day(row, "asked_day").orElseThrow();
    return new TimeLine(
        row.getString("id"),
        row.getString("state"),
        Columns.text(row, "asked_by_name"),
        Columns.moment(row, "asked_at").orElseThrow(),
        oldDay,
        day,
        row.getString("reason"),
        Columns.text(row, "decided_by_name"),
        Columns.moment(row, "decided_at"),
        Columns.text(row, "decision_reason"),
        Columns.day(row, "granted_day"),
        mayDecide,
        mayDecide ? above.brokenBy(row.getString("round_id"), oldDay, day) : List.of());
  }
}
