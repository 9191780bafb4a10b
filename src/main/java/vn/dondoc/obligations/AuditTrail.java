package vn.dondoc.obligations;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.units.PersonId;

/**
 * Who did what and when, what it changed and why, written in the transaction of what was done; only
 * ever appended to. {@link SealingAudit} links what is written into a chain of hashes.
 *
 * <p>A {@code type} is a past participle in capitals with a sentence {@code audit.<type>} in the
 * messages; a null {@code actor} is the program itself.
 */
@Component
public class AuditTrail {
  private final JdbcClient client;
  private final Clock clock;

  AuditTrail(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  public void cascade(String type, PersonId actor, InstructionId instruction, String detail) {
    cascade(type, actor, instruction, detail, Change.none());
  }

  public void cascade(
      String type, PersonId actor, InstructionId instruction, String detail, Change change) {
    write(new Act(type, actor, instruction, null, null, null, detail), change);
  }

  /** An act about a person or a unit, outside any instruction. */
  public void subject(
      String type, PersonId actor, AuditSubject subject, String detail, Change change) {
    write(new Act(type, actor, null, null, null, subject, detail), change);
  }

  void round(String type, Round round, String detail) {
    round(type, round, detail, Change.none());
  }

  void round(String type, Round round, String detail, Change change) {
    write(new Act(type, null, round.instruction(), round.id(), null, null, detail), change);
  }

  void obligation(
      String type, PersonId actor, Round round, ObligationId obligation, String detail) {
    obligation(type, actor, round, obligation, detail, Change.none());
  }

  void obligation(
      String type,
      PersonId actor,
      Round round,
      ObligationId obligation,
      String detail,
      Change change) {
    write(new Act(type, actor, round.instruction(), round.id(), obligation, null, detail), change);
  }

  /** What it was about may be null in part. */
  private record Act(
      String type,
      PersonId actor,
      InstructionId instruction,
      RoundId round,
      ObligationId obligation,
      AuditSubject subject,
      String detail) {}

  private void write(Act act, Change change) {
    client
        .sql(
            """
            insert into audit_entry (id, happened_at, type, actor, instruction_id, round_id,
              obligation_id, subject, detail, before_value, after_value, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(UUID.randomUUID().toString())
        .param(Timestamp.from(clock.instant()))
        .param(act.type)
        .param(act.actor == null ? null : act.actor.value())
        .param(act.instruction == null ? null : act.instruction.value())
        .param(act.round == null ? null : act.round.value())
        .param(act.obligation == null ? null : act.obligation.value())
        .param(act.subject == null ? null : act.subject.toString())
        .param(act.detail)
        .param(change.before().orElse(null))
        .param(change.after().orElse(null))
        .param(change.reason().orElse(null))
        .update();
  }
}
