package vn.dondoc.obligations;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.PersonId;

@Repository
class JdbcSubmissions implements Submissions {
  private final JdbcClient client;
  private final FigureRows figures;

  JdbcSubmissions(JdbcClient client) {
    this.client = client;
    this.figures = new FigureRows(client);
  }

  @Override
  public void add(
      ObligationId obligation, Handover handover, PersonId by, Instant at, int lateDays) {
    var id = UUID.randomUUID().toString();
    client
        .sql(
            """
            insert into submission (id, obligation_id, version, submitted_at, submitted_by,
              way, document_number, document_date, summary, note, late_days)
            values (:id, :obligation,
              (select coalesce(max(version), 0) + 1 from submission
               where obligation_id = :obligation),
              :at, :by, :way, :number, :date, :summary, :note, :late)
            """)
        .param("id", id)
        .param("obligation", obligation.value())
        .param("at", Timestamp.from(at))
        .param("by", by.value())
        .param("way", handover.way().name())
        .param("number", handover.documentNumber().orElse(null))
        .param("date", handover.documentDate().orElse(null))
        .param("summary", handover.summary())
        .param("note", handover.note())
        .param("late", lateDays)
        .update();
    handover.files().forEach(file -> attach(id, file));
    handover.figures().all().forEach((indicator, figure) -> figures.add(id, indicator, figure));
  }

  private void attach(String submission, Attachment file) {
    client
        .sql(
            """
            insert into attachment (id, submission_id, file_name, media_type, size_bytes, sha256,
              content)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID().toString(),
            submission,
            file.fileName(),
            file.mediaType(),
            file.content().length,
            file.sha256(),
            file.content())
        .update();
  }

  @Override
  public List<Attachment> filesOfLast(ObligationId obligation, Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return client
        .sql(
            """
            select a.file_name, a.media_type, a.content
            from attachment a join submission s on s.id = a.submission_id
            where s.obligation_id = :obligation and a.id in (:files) and s.version =
              (select max(version) from submission where obligation_id = :obligation)
            order by a.file_name, a.id
            """)
        .param("obligation", obligation.value())
        .param("files", ids)
        .query((row, number) -> new Attachment(row.getString(1), row.getString(2), row.getBytes(3)))
        .list();
  }

  @Override
  public void accepted(ObligationId obligation, PersonId by, Instant at) {
    decide(obligation, "ACCEPTED", by, at, null, null);
  }

  @Override
  public void returned(
      ObligationId obligation, PersonId by, Instant at, String reason, Optional<LocalDate> newDay) {
    decide(obligation, "RETURNED", by, at, reason, newDay.orElse(null));
  }

  private void decide(
      ObligationId obligation,
      String verdict,
      PersonId by,
      Instant at,
      String reason,
      LocalDate newDay) {
    client
        .sql(
            """
            update submission set verdict = :verdict, verdict_at = :at, verdict_by = :by,
              verdict_reason = :reason, new_deadline = :newDay
            where obligation_id = :obligation and version =
              (select max(version) from submission where obligation_id = :obligation)
            """)
        .param("verdict", verdict)
        .param("at", Timestamp.from(at))
        .param("by", by.value())
        .param("reason", reason)
        .param("newDay", newDay)
        .param("obligation", obligation.value())
        .update();
  }
}
