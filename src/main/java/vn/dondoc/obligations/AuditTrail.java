package vn.dondoc.obligations;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.units.PersonId;

/** Who did what and when, written in the transaction of what was done; only ever appended to. */
@Component
public class AuditTrail {
  private final JdbcClient client;
  private final Clock clock;

  AuditTrail(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  public void cascade(String type, PersonId actor, InstructionId instruction, String detail) {
    write(type, Optional.ofNullable(actor), instruction, null, null, detail);
  }

  /**
   * Something about a person, not about a cascade.
   *
   * @param actor empty when nobody did it
   */
  void person(String type, Optional<PersonId> actor, PersonId about, String detail) {
    write(type, actor, null, null, null, about + ": " + detail);
  }

  void round(String type, Round round, String detail) {
    write(type, Optional.empty(), round.instruction(), round.id(), null, detail);
  }

  void obligation(
      String type, PersonId actor, Round round, ObligationId obligation, String detail) {
    write(type, Optional.of(actor), round.instruction(), round.id(), obligation, detail);
  }

  private void write(
      String type,
      Optional<PersonId> actor,
      InstructionId instruction,
      RoundId round,
      ObligationId obligation,
      String detail) {
    client
        .sql(
            """
            insert into audit_entry (id, happened_at, type, actor, instruction_id, round_id,
              obligation_id, detail)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(UUID.randomUUID().toString())
        .param(Timestamp.from(clock.instant()))
        .param(type)
        .param(actor.map(PersonId::value).orElse(null))
        .param(instruction == null ? null : instruction.value())
        .param(round == null ? null : round.value())
        .param(obligation == null ? null : obligation.value())
        .param(detail)
        .update();
  }
}
