package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Drafts of reports, for those who hand them in and nobody else. */
@Service
public class ReportDrafts {
  private static final String OF_OWN_UNIT =
      " join obligation o on o.id = d.obligation_id where o.state in ('OPEN', 'RETURNED') and "
          + ReportScope.HANDS_IN;

  private final JdbcClient client;

  ReportDrafts(JdbcClient client) {
    this.client = client;
  }

  /** Empty when there is none, or it is not this person's to hand in. */
  public Optional<ReportDraft> of(String obligation, Person who) {
    return client
        .sql(
            "select d.*, p.name as by_name from handover_draft d join person p on p.id = d.saved_by"
                + OF_OWN_UNIT
                + " and o.id = :id")
        .param("id", obligation)
        .param("who", who.actsAs())
        .query((row, number) -> draft(row, who))
        .optional();
  }

  /** Empty when there is none of this id, or it is not this person's to hand in. */
  public Optional<Files.Content> file(String id, Person who) {
    return client
        .sql(
            "select d.file_name, d.media_type, d.content from handover_draft_file d"
                + OF_OWN_UNIT
                + " and d.id = :id")
        .param("id", id)
        .param("who", who.actsAs())
        .query((row, n) -> new Files.Content(row.getString(1), row.getString(2), row.getBytes(3)))
        .optional();
  }

  private ReportDraft draft(ResultSet row, Person who) throws SQLException {
    var obligation = row.getString("obligation_id");
    return new ReportDraft(
        row.getInt("version"),
        row.getString("document_number"),
        row.getString("document_date"),
        row.getString("summary"),
        row.getString("note"),
        figures(obligation),
        files(obligation),
        row.getString("by_name"),
        row.getString("saved_by").equals(who.id().value()),
        Columns.moment(row, "saved_at").orElseThrow());
  }

  private Map<String, String> figures(String obligation) {
    var figures = new HashMap<String, String>();
    client
        .sql("select field, typed from handover_draft_figure where obligation_id = ?")
        .param(obligation)
        .query(
            row -> {
              figures.put(row.getString("field"), row.getString("typed"));
            });
    return figures;
  }

  private List<StoredFile> files(String obligation) {
    return client
        .sql(
            """
            select id as file_id, file_name, media_type, size_bytes from handover_draft_file
            where obligation_id = ? order by position
            """)
        .param(obligation)
        .query(HandedInFiles::file)
        .list();
  }
}
