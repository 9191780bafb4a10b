package vn.dondoc.documents;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** Drafts prepared in the program. Kept as text, so that a draft and a file are one thing. */
@Repository
class StoredDrafts {
  private final JdbcClient client;
  private final CascadeFileWriter writer;
  private final CascadeFileReader reader;
  private final Units units;

  StoredDrafts(JdbcClient client, CascadeFileWriter writer, CascadeFileReader reader, Units units) {
    this.client = client;
    this.writer = writer;
    this.reader = reader;
    this.units = units;
  }

  /** A draft of the same id is replaced. */
  void save(CascadeDraft draft, Optional<InstructionId> clonedFrom, PersonId by, Instant at) {
    client.sql("delete from stored_draft where id = ?").param(draft.id().value()).update();
    client
        .sql(
            """
            insert into stored_draft (id, issuer, cloned_from, content, prepared_by, prepared_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(draft.id().value())
        .param(draft.document().issuer().value())
        .param(clonedFrom.map(InstructionId::value).orElse(null))
        .param(writer.write(draft))
        .param(by.value())
        .param(Timestamp.from(at))
        .update();
  }

  /** By id. */
  List<Reading<CascadeDraft>> all() {
    var known = units.all().stream().map(Unit::id).collect(Collectors.toSet());
    return client
        .sql("select id, content from stored_draft order by id")
        .query((row, n) -> reader.readText(row.getString("id"), row.getString("content"), known))
        .list();
  }
}
