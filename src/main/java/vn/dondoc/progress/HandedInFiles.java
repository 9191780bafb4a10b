package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of submissions, without their content. Scope is the caller's affair. */
@Component
class HandedInFiles {
  private final JdbcClient client;

  HandedInFiles(JdbcClient client) {
    this.client = client;
  }

  /** By submission; those without a file are not in it. */
  Map<String, List<StoredFile>> of(Collection<String> submissions) {
    var files = new HashMap<String, List<StoredFile>>();
    if (submissions.isEmpty()) {
      return files;
    }
    client
        .sql(
            """
            select id as file_id, submission_id, file_name, media_type, size_bytes from attachment
            where submission_id in (:submissions) order by file_name, id
            """)
        .param("submissions", submissions)
        .query(
            row -> {
              files
                  .computeIfAbsent(row.getString("submission_id"), id -> new ArrayList<>())
                  .add(file(row, 0));
            });
    return files;
  }

  static StoredFile file(ResultSet row, int number) throws SQLException {
    return new StoredFile(
        row.getString("file_id"),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("size_bytes"));
  }

  /** What a row of the table submission says was handed in. */
  static HandedIn handedIn(
      ResultSet row,
      Map<String, List<StoredFile>> files,
      Map<String, List<FigureLine>> figures,
      String id)
      throws SQLException {
    return new HandedIn(
        row.getString("way"),
        Columns.text(row, "document_number"),
        Columns.day(row, "document_date"),
        row.getString("summary"),
        Columns.text(row, "note").filter(note -> !note.isBlank()),
        files.getOrDefault(id, List.of()),
        figures.getOrDefault(id, List.of()));
  }

  /** Of a row that may have none. */
  static Optional<StoredFile> optionalFile(ResultSet row) throws SQLException {
    return row.getString("file_id") == null ? Optional.empty() : Optional.of(file(row, 0));
  }
}
