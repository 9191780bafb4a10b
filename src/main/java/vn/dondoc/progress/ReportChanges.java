package vn.dondoc.progress;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What changes did to one report. */
@Service
public class ReportChanges {
  private final JdbcClient client;

  ReportChanges(JdbcClient client) {
    this.client = client;
  }

  /** Latest first; empty when the report is not this person's business. */
  public List<ChangeLine> of(String obligation, Person who) {
    return client
        .sql(
            """
            select c.*, former.name as old_unit_name from obligation_change c
            join obligation o on o.id = c.obligation_id
            join reporting_round r on r.id = o.round_id
            join instruction i on i.id = r.instruction_id
            join unit former on former.id = c.old_unit
            where o.id = :id and
            """
                + ReportScope.SEES
                + " order by c.due_version desc")
        .param("id", obligation)
        .param("who", who.actsAs())
        .query(
            (row, number) ->
                new ChangeLine(
                    Columns.moment(row, "changed_at").orElseThrow(),
                    row.getString("kind"),
                    Columns.day(row, "old_day").orElseThrow(),
                    row.getString("old_unit_name"),
                    row.getString("reason")))
        .list();
  }
}
