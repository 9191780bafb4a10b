package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed in for a report, and what was told of it. Scope is the caller's affair. */
@Component
class ReportHistory {
  private final JdbcClient client;

  ReportHistory(JdbcClient client) {
    this.client = client;
  }

  List<SubmissionLine> submissions(String obligation) {
    return client
        .sql(
            """
            select s.*, p.name as by_name, judge.name as verdict_by_name,
              f.id as file_id, f.file_name, f.size_bytes
            from submission s
            join person p on p.id = s.submitted_by
            left join person judge on judge.id = s.verdict_by
            left join attachment f on f.submission_id = s.id
            where s.obligation_id = ?
            order by s.version desc
            """)
        .param(obligation)
        .query(ReportHistory::submission)
        .list();
  }

  private static SubmissionLine submission(ResultSet row, int number) throws SQLException {
    return new SubmissionLine(
        row.getInt("version"),
        Columns.moment(row, "submitted_at").orElseThrow(),
        row.getString("by_name"),
        row.getString("document_number"),
        Columns.day(row, "document_date").orElseThrow(),
        row.getString("summary"),
        row.getInt("late_days"),
        file(row),
        Columns.text(row, "verdict"),
        Columns.moment(row, "verdict_at"),
        Columns.text(row, "verdict_by_name"),
        Columns.text(row, "verdict_reason"),
        Columns.day(row, "new_deadline"));
  }

  static Optional<StoredFile> file(ResultSet row) throws SQLException {
    var id = row.getString("file_id");
    return id == null
        ? Optional.empty()
        : Optional.of(new StoredFile(id, row.getString("file_name"), row.getLong("size_bytes")));
  }

  /** One line per signal, with all who heard of it. */
  List<ToldLine> told(String obligation) {
    var lines = new LinkedHashMap<String, ToldLine>();
    client
        .sql(
            """
            select n.raised_at, n.kind, n.rung, n.step, n.due_version, p.name
            from notice n join person p on p.id = n.recipient
            where n.obligation_id = ? and n.dropped_at is null
            order by n.raised_at desc, n.step desc, n.because, p.name
            """)
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
        List.of(row.getString("name")));
  }

  private static ToldLine withMore(ToldLine one, ToldLine other) {
    var to = new ArrayList<>(one.to());
    to.addAll(other.to());
    return new ToldLine(one.at(), one.kind(), one.rung(), List.copyOf(to));
  }
}
