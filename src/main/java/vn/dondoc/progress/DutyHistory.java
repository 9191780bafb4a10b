package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done about a duty. Scope is the caller's affair. */
@Component
class DutyHistory {
  private final JdbcClient client;

  DutyHistory(JdbcClient client) {
    this.client = client;
  }

  List<DutyEntryLine> of(String duty) {
    return client
        .sql(
            """
            select lower(replace(e.deed, '_', '-')) as deed, e.entered_at, p.name as by_name,
              e.text, e.percent, e.document_number, e.document_date,
              f.id as file_id, f.file_name, f.media_type, f.size_bytes
            from duty_entry e
            join person p on p.id = e.entered_by
            left join duty_file f on f.entry_id = e.id
            where e.duty_id = ?
            order by e.position desc
            """)
        .param(duty)
        .query(DutyHistory::line)
        .list();
  }

  private static DutyEntryLine line(ResultSet row, int number) throws SQLException {
    return new DutyEntryLine(
        row.getString("deed"),
        Columns.moment(row, "entered_at").orElseThrow(),
        row.getString("by_name"),
        Columns.text(row, "text"),
        Columns.number(row, "percent"),
        Columns.text(row, "document_number"),
        Columns.day(row, "document_date"),
        HandedInFiles.optionalFile(row));
  }
}
