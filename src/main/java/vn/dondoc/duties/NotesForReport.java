package vn.dondoc.duties;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.units.Person;
import vn.dondoc.units.UnitId;

/** What a unit noted on its duties, as the beginning of its next report on the instruction. */
@Service
public class NotesForReport {
  private final JdbcClient client;
  private final DraftSummary draft;

  NotesForReport(JdbcClient client, DraftSummary draft) {
    this.client = client;
    this.draft = draft;
  }

  /**
   * By duty in the order of the document, then by time. A report that was returned does not count
   * as handed in, nor does what is no periodic report: it does not tell of all duties.
   *
   * @return empty if nothing was noted since the last report; at most 8000 characters
   */
  public Optional<String> draftSummary(InstructionId instruction, UnitId unit) {
    var notes = notes(instruction, unit, lastReport(instruction, unit));
    return notes.isEmpty() ? Optional.empty() : Optional.of(draft.of(notes));
  }

  /** The same for whoever is about to hand in that report; empty for others, plans and events. */
  public Optional<String> draftFor(ObligationId obligation, Person who) {
    return client
        .sql(
            """
            select r.instruction_id, o.unit_id
            from obligation o join reporting_round r on r.id = o.round_id
            where o.id = :id and r.kind in ('PERIODIC', 'THEMATIC', 'AD_HOC') and o.unit_id in (select a.unit_id from assignment a
              where a.person_id in (:who) and a.role in ('focal-point', 'leader'))
            """)
        .param("id", obligation.value())
        .param("who", who.actsAs())
        .query((row, n) -> new Owed(row.getString(1), row.getString(2)))
        .optional()
        .flatMap(owed -> draftSummary(owed.instruction(), owed.unit()));
  }

  private record Owed(InstructionId instruction, UnitId unit) {
    Owed(String instruction, String unit) {
      this(new InstructionId(instruction), new UnitId(unit));
    }
  }

  private Instant lastReport(InstructionId instruction, UnitId unit) {
    return client
        .sql(
            """
            select max(s.submitted_at)
            from submission s
            join obligation o on o.id = s.obligation_id
            join reporting_round r on r.id = o.round_id
            where r.instruction_id = ? and o.unit_id = ? and r.kind = 'PERIODIC'
              and (s.verdict is null or s.verdict <> 'RETURNED')
            """)
        .params(instruction.value(), unit.value())
        .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(Timestamp::toInstant)
        .orElse(Instant.EPOCH);
  }

  private List<DraftSummary.Note> notes(InstructionId instruction, UnitId unit, Instant since) {
    return client
        .sql(
            """
            select d.id, d.text as duty, e.entered_at, e.text, e.percent, e.document_number,
              e.document_date
            from duty_entry e join duty d on d.id = e.duty_id
            where d.instruction_id = ? and d.unit_id = ? and e.deed in ('NOTED', 'CLOSED')
              and e.entered_at > ?
            order by d.position, e.position
            """)
        .params(instruction.value(), unit.value(), Timestamp.from(since))
        .query(DraftSummary.Note::read)
        .list();
  }
}
