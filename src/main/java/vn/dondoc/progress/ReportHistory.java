package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed in for a report, and what was told of it. Scope is the caller's affair. */
@Component
class ReportHistory {
  private final JdbcClient client;
  private final HandedInFiles files;
  private final HandedInFigures figures;

  ReportHistory(JdbcClient client, HandedInFiles files, HandedInFigures figures) {
    this.client = client;
    this.files = files;
    this.figures = figures;
  }

  List<SubmissionLine> submissions(String obligation) {
    var ids = idsOf(obligation);
    var stored = files.of(ids);
    var counted = figures.of(ids);
    return client
        .sql(
            """
            select s.*, p.name as by_name, judge.name as verdict_by_name
            from submission s
            join person p on p.id = s.submitted_by
            left join person judge on judge.id = s.verdict_by
            where s.obligation_id = ?
            order by s.version desc
            """)
        .param(obligation)
        .query((row, number) -> submission(row, stored, counted))
        .list();
  }

  private List<String> idsOf(String obligation) {
    return client
        .sql("select id from submission where obligation_id = ?")
        .param(obligation)
        .query(String.class)
        .list();
  }

  private static SubmissionLine submission(
      ResultSet row, Map<String, List<StoredFile>> stored, Map<String, List<FigureLine>> counted)
      throws SQLException {
    return new SubmissionLine(
        row.getInt("version"),
        Columns.moment(row, "submitted_at").orElseThrow(),
        row.getString("by_name"),
        HandedInFiles.handedIn(row, stored, counted, row.getString("id")),
        row.getInt("late_days"),
        Columns.text(row, "verdict"),
        Columns.moment(row, "verdict_at"),
        Columns.text(row, "verdict_by_name"),
        Columns.text(row, "verdict_reason"),
        Columns.day(row, "new_deadline"));
  }

  /** One line per signal, with all who heard of it. */
  List<ToldLine> told(String obligation) {
    var lines = new LinkedHashMap<String, ToldLine>();
    client
        .sql(
            """
            select n.raised_at, n.kind, n.rung, n.step, n.due_version, p.name, m.sent_at,
              case when m.id is null then null else ("""
                + MailState.SQL
                + """
                ) end as standing
            from notice n join person p on p.id = n.recipient
            left join outbox_mail m on m.id = n.mail_id
            where n.obligation_id = ? and n.dropped_at is null
            order by n.raised_at desc, n.step desc, n.because,\s
            """
                + Alphabet.sql("p.name"))
        .param(obligation)
        .query(
            row -> {
              var signal =
                  row.getString("kind") + row.getInt("due_version") + "." + row.getInt("step");
              lines.merge(signal, told(row), ReportHistory::withMore);
            });
    return List.copyOf(lines.values());
  }

  private static ToldLine told(ResultSet row) throws SQLException {
    return new ToldLine(
        Columns.moment(row, "raised_at").orElseThrow(),
        row.getString("kind"),
        row.getInt("rung"),
        List.of(
            new ToldLine.To(
                row.getString("name"),
                Columns.text(row, "standing").map(MailState::valueOf),
                Columns.moment(row, "sent_at"))));
  }

  private static ToldLine withMore(ToldLine one, ToldLine other) {
    var to = new ArrayList<>(one.to());
    to.addAll(other.to());
    return new ToldLine(one.at(), one.kind(), one.rung(), List.copyOf(to));
  }
}
