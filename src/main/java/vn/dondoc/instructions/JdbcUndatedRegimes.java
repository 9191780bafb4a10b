package vn.dondoc.instructions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.units.PersonId;

@Repository
class JdbcUndatedRegimes implements UndatedRegimes {
  private final JdbcClient client;
  private final Clock clock;

  JdbcUndatedRegimes(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  @Override
  public Optional<Decision> decisionOn(InstructionId instruction, RegimeCode code) {
    return client
        .sql(
            """
            select decision from report_regime
            where instruction_id = ? and code = ? and decision is not null
            """)
        .params(instruction.value(), code.value())
        .query((row, n) -> Decision.valueOf(row.getString(1)))
        .optional();
  }

  @Override
  public Optional<PeriodKind> every(InstructionId instruction, RegimeCode code) {
    return client
        .sql(
            """
            select case when decision is null then period_kind else said_period end as said
            from report_regime where instruction_id = ? and code = ?
            """)
        .params(instruction.value(), code.value())
        .query((row, n) -> Optional.ofNullable(row.getString("said")).map(PeriodKind::valueOf))
        .single();
  }

  @Override
  public void decided(
      InstructionId instruction, RegimeCode code, Decision decision, String because, PersonId by) {
    client
        .sql(
            """
            update report_regime set
              said_period = case when decision is null then period_kind else said_period end,
              decision = ?, decided_because = ?, decided_at = ?, decided_by = ?
            where instruction_id = ? and code = ?
            """)
        .params(decision.name(), because, Timestamp.from(clock.instant()), by.value())
        .param(instruction.value())
        .param(code.value())
        .update();
  }

  @Override
  public void dropRest(InstructionId instruction, String because, PersonId by) {
    client
        .sql(
            """
            update report_regime set decision = 'DROPPED', decided_because = ?, decided_at = ?,
              decided_by = ?
            where instruction_id = ? and timing = 'UNDATED' and decision is null
            """)
        .params(because, Timestamp.from(clock.instant()), by.value(), instruction.value())
        .update();
  }

  @Override
  public boolean isAnyLeft(InstructionId instruction) {
    return client
        .sql(
            """
            select 1 from report_regime
            where instruction_id = ? and timing = 'UNDATED' and decision is null
            fetch first 1 rows only
            """)
        .param(instruction.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }
}
