package vn.dondoc.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;

/** Drafts kept in the program, as text: a draft and a file are one thing. */
@Repository
class StoredDrafts {
  private final JdbcClient client;

  StoredDrafts(JdbcClient client) {
    this.client = client;
  }

  void add(DraftRow row) {
    client
        .sql(
            """
            insert into stored_draft
              (id, issuer, origin, cloned_from, content, version, prepared_by, prepared_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(row.id().value())
        .param(row.issuer().value())
        .param(row.origin().name())
        .param(row.clonedFrom().map(InstructionId::value).orElse(null))
        .param(row.content())
        .param(row.version())
        .param(row.savedBy().value())
        .param(Timestamp.from(row.savedAt()))
        .update();
  }

  /** False when somebody else has saved since the version before this one. */
  boolean update(DraftRow row) {
    return client
            .sql(
                """
                update stored_draft
                   set issuer = ?, content = ?, version = ?, prepared_by = ?, prepared_at = ?
                 where id = ? and version = ?
                """)
            .param(row.issuer().value())
            .param(row.content())
            .param(row.version())
            .param(row.savedBy().value())
            .param(Timestamp.from(row.savedAt()))
            .param(row.id().value())
            .param(row.version() - 1)
            .update()
        == 1;
  }

  /** False when there is none of that version. */
  boolean remove(InstructionId id, int version) {
    return client
            .sql("delete from stored_draft where id = ? and version = ?")
            .param(id.value())
            .param(version)
            .update()
        == 1;
  }

  Optional<DraftRow> byId(InstructionId id) {
    return client
        .sql("select * from stored_draft where id = ?")
        .param(id.value())
        .query(StoredDrafts::row)
        .optional();
  }

  /** The latest saved first. */
  List<DraftRow> all() {
    return client
        .sql("select * from stored_draft order by prepared_at desc, id")
        .query(StoredDrafts::row)
        .list();
  }

  private static DraftRow row(ResultSet row, int number) throws SQLException {
    return new DraftRow(
        new InstructionId(row.getString("id")),
        new UnitId(row.getString("issuer")),
        DraftOrigin.valueOf(row.getString("origin")),
        Optional.ofNullable(row.getString("cloned_from")).map(InstructionId::new),
        row.getString("content"),
        row.getInt("version"),
        new PersonId(row.getString("prepared_by")),
        row.getTimestamp("prepared_at").toInstant());
  }
}
