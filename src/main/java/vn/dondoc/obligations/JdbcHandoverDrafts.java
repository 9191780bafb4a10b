package vn.dondoc.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.PersonId;

@Repository
class JdbcHandoverDrafts implements HandoverDrafts {
  private final JdbcClient client;

  JdbcHandoverDrafts(JdbcClient client) {
    this.client = client;
  }

  @Override
  public Optional<Head> headOf(ObligationId obligation) {
    return client
        .sql(
            """
            select d.version, p.name, coalesce(d.page, '') as page
            from handover_draft d join person p on p.id = d.saved_by
            where d.obligation_id = ?
            """)
        .param(obligation.value())
        .query(JdbcHandoverDrafts::head)
        .optional();
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(row.getInt("version"), row.getString("name"), row.getString("page"));
  }

  @Override
  public void save(
      ObligationId obligation, HandoverDraft draft, String page, PersonId by, Instant at) {
    var sql =
        headOf(obligation).isPresent()
            ? """
              update handover_draft set version = version + 1, document_number = :number,
                document_date = :date, summary = :summary, note = :note, saved_at = :at,
                saved_by = :by, page = :page
              where obligation_id = :id
              """
            : """
              insert into handover_draft (obligation_id, version, document_number, document_date,
                summary, note, saved_at, saved_by, page)
              values (:id, 1, :number, :date, :summary, :note, :at, :by, :page)
              """;
    client
        .sql(sql)
        .param("id", obligation.value())
        .param("number", draft.number())
        .param("date", draft.date())
        .param("summary", draft.summary())
        .param("note", draft.note())
        .param("at", Timestamp.from(at))
        .param("by", by.value())
        .param("page", page)
        .update();
    remove("handover_draft_figure", obligation);
    draft.figures().forEach((field, typed) -> addFigure(obligation, field, typed));
  }

  private void addFigure(ObligationId obligation, String field, String typed) {
    client
        .sql("insert into handover_draft_figure (obligation_id, field, typed) values (?, ?, ?)")
        .params(obligation.value(), field, typed)
        .update();
  }

  @Override
  public boolean attach(ObligationId obligation, Attachment file, int atMost) {
    if (isThere(obligation, file)) {
      return true;
    }
    var hasPlace = countFiles(obligation) < atMost;
    if (hasPlace) {
      add(obligation, file);
    }
    return hasPlace;
  }

  private boolean isThere(ObligationId obligation, Attachment file) {
    return client
            .sql(
                """
                select count(*) from handover_draft_file
                where obligation_id = ? and file_name = ? and sha256 = ?
                """)
            .params(obligation.value(), file.fileName(), file.sha256())
            .query(Integer.class)
            .single()
        > 0;
  }

  private void add(ObligationId obligation, Attachment file) {
    client
        .sql(
            """
            insert into handover_draft_file (id, obligation_id, position, file_name, media_type,
              size_bytes, sha256, content)
            values (:file, :id,
              (select coalesce(max(f.position), 0) + 1 from handover_draft_file f
               where f.obligation_id = :id),
              :name, :type, :size, :sha256, :content)
            """)
        .param("file", UUID.randomUUID().toString())
        .param("id", obligation.value())
        .param("name", file.fileName())
        .param("type", file.mediaType())
        .param("size", file.content().length)
        .param("sha256", file.sha256())
        .param("content", file.content())
        .update();
  }

  private int countFiles(ObligationId obligation) {
    return client
        .sql("select count(*) from handover_draft_file where obligation_id = ?")
        .param(obligation.value())
        .query(Integer.class)
        .single();
  }

  @Override
  public List<Attachment> files(ObligationId obligation, Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return client
        .sql(
            """
            select file_name, media_type, content from handover_draft_file
            where obligation_id = :id and id in (:files) order by position
            """)
        .param("id", obligation.value())
        .param("files", ids)
        .query(JdbcHandoverDrafts::file)
        .list();
  }

  private static Attachment file(ResultSet row, int number) throws SQLException {
    return new Attachment(row.getString(1), row.getString(2), row.getBytes(3));
  }

  @Override
  public void detach(ObligationId obligation, String file) {
    client
        .sql("delete from handover_draft_file where obligation_id = ? and id = ?")
        .params(obligation.value(), file)
        .update();
  }

  @Override
  public void delete(ObligationId obligation) {
    if (!exists(obligation)) {
      return;
    }
    remove("handover_draft_file", obligation);
    remove("handover_draft_figure", obligation);
    remove("handover_draft", obligation);
  }

  private boolean exists(ObligationId obligation) {
    return client
        .sql("select count(*) from handover_draft where obligation_id = ?")
        .param(obligation.value())
        .query(Integer.class)
        .single()
        .equals(1);
  }

  /** The table's name is ours. */
  private void remove(String table, ObligationId obligation) {
    client
        .sql("delete from " + table + " where obligation_id = ?")
        .param(obligation.value())
        .update();
  }
}
