package vn.dondoc.duties;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.units.PersonId;

@Repository
class JdbcDutyEntries implements DutyEntries {
  private final JdbcClient client;

  JdbcDutyEntries(JdbcClient client) {
    this.client = client;
  }

  @Override
  public void add(DutyId duty, Deed deed, PersonId by, Instant at) {
    insert(duty, deed, Optional.empty(), by, at);
  }

  @Override
  public void add(DutyId duty, Deed deed, Progress said, PersonId by, Instant at) {
    var id = insert(duty, deed, Optional.of(said), by, at);
    said.file().ifPresent(file -> attach(id, file));
  }

  private String insert(DutyId duty, Deed deed, Optional<Progress> said, PersonId by, Instant at) {
    var id = UUID.randomUUID().toString();
    client
        .sql(
            """
            insert into duty_entry (id, duty_id, position, deed, entered_at, entered_by, text,
              percent, document_number, document_date)
            values (:id, :duty,
              (select coalesce(max(position), 0) + 1 from duty_entry where duty_id = :duty),
              :deed, :at, :by, :text, :percent, :number, :date)
            """)
        .param("id", id)
        .param("duty", duty.value())
        .param("deed", deed.name())
        .param("at", Timestamp.from(at))
        .param("by", by.value())
        .param("text", said.map(progress -> progress.text().strip()).orElse(null))
        .param("percent", said.flatMap(Progress::percent).orElse(null))
        .param("number", said.flatMap(Progress::documentNumber).map(String::strip).orElse(null))
        .param("date", said.flatMap(Progress::documentDate).orElse(null))
        .update();
    return id;
  }

  private void attach(String entry, Attachment file) {
    client
        .sql(
            """
            insert into duty_file (id, entry_id, file_name, media_type, size_bytes, sha256,
              content)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID().toString(),
            entry,
            file.fileName(),
            file.mediaType(),
            file.content().length,
            file.sha256(),
            file.content())
        .update();
  }
}
