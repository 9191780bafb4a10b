package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** One report of one unit, for those whose business it is. */
@Service
public class Reports {
  private final JdbcClient client;
  private final ReportHistory history;
  private final Chains chains;
  private final DueDates dates;
  private final ZoneId zone;

  Reports(JdbcClient client, ReportHistory history, Chains chains, DueDates dates, ZoneId zone) {
    this.client = client;
    this.history = history;
    this.chains = chains;
    this.dates = dates;
    this.zone = zone;
  }

  /** Empty when there is none of this id or it is not this person's business. */
  public Optional<ReportDetails> byId(String obligation, Person who) {
    return client
        .sql(
            """
            select o.id, o.state, o.deadline_day, o.deadline_bound, o.opened_at, o.closed_at,
              o.late_days, r.title, r.wording, r.deadline_day as round_day,
              r.deadline_bound as round_bound, r.instruction_id, r.kind, r.window_from,
              r.window_to, r.event_from, r.event_to, i.source_text, u.name as unit_name,
              former.name as former_name, receiver.name as to_name,
              via.name as via_name, g.source_line,
            """
                + ReportScope.HANDS_IN
                + " as may_hand_in, "
                + ReportScope.REVIEWS
                + " as may_review "
                + """
                from obligation o
                join reporting_round r on r.id = o.round_id
                join instruction i on i.id = r.instruction_id
                join unit u on u.id = o.unit_id
                left join unit former on former.id = o.inherited_from
                join unit receiver on receiver.id = r.to_unit
                left join unit via on via.id = r.via_unit
                left join report_regime g on g.instruction_id = r.instruction_id
                  and g.code = r.regime
                where o.id = :id and
                """
                + ReportScope.SEES)
        .param("id", obligation)
        .param("who", who.actsAs())
        .query(this::details)
        .optional();
  }

  private ReportDetails details(ResultSet row, int number) throws SQLException {
    var id = row.getString("id");
    var deadline = Columns.deadline(row, zone);
    return new ReportDetails(
        id,
        row.getString("title"),
        row.getString("kind"),
        row.getString("unit_name"),
        Columns.text(row, "former_name"),
        row.getString("state"),
        dates.standing(row, deadline),
        dates.of(Columns.wording(row), deadline),
        row.getString("wording"),
        Columns.window(row),
        chains.of(row.getString("instruction_id")),
        row.getString("to_name"),
        Columns.text(row, "via_name"),
        Columns.dayOf(row, "opened_at", zone).orElseThrow(),
        Columns.dayOf(row, "closed_at", zone),
        Columns.number(row, "late_days"),
        Columns.text(row, "source_text"),
        Columns.number(row, "source_line"),
        row.getBoolean("may_hand_in"),
        row.getBoolean("may_review"),
        history.submissions(id),
        history.told(id));
  }
}
