package vn.dondoc.obligations;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.UnitId;

@Repository
class JdbcAddressees implements Addressees {
  private final JdbcClient client;
  private final JdbcTemplate batch;

  JdbcAddressees(JdbcClient client, JdbcTemplate batch) {
    this.client = client;
    this.batch = batch;
  }

  @Override
  public void set(InstructionId instruction, RegimeCode regime, List<Addressee> addressees) {
    var values = new ArrayList<Object[]>();
    for (var one : addressees) {
      values.add(
          new Object[] {
            instruction.value(),
            regime.value(),
            values.size() + 1,
            one.unit().value(),
            one.tone().name()
          });
    }
    batch.batchUpdate(
        """
        insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
        values (?, ?, ?, ?, ?)
        """,
        values);
  }

  @Override
  public List<Addressee> group(
      InstructionId instruction, RegimeCode regime, int position, int size) {
    return client
        .sql(
            """
            select unit_id, tone, withdrawn from regime_addressee
            where instruction_id = ? and regime = ? and position > ? and position <= ?
            order by position
            """)
        .params(instruction.value(), regime.value(), position, position + size)
        .query(
            (row, n) ->
                new Addressee(
                    new UnitId(row.getString(1)),
                    Tone.valueOf(row.getString(2)),
                    row.getBoolean(3)))
        .list();
  }

  @Override
  public List<Addressee> of(InstructionId instruction, RegimeCode regime) {
    return group(instruction, regime, 0, Integer.MAX_VALUE).stream()
        .filter(one -> !one.withdrawn())
        .toList();
  }

  @Override
  public boolean everAddressed(InstructionId instruction, RegimeCode regime, UnitId unit) {
    return group(instruction, regime, 0, Integer.MAX_VALUE).stream()
        .anyMatch(one -> one.unit().equals(unit));
  }

  @Override
  public void add(InstructionId instruction, RegimeCode regime, Addressee addressee) {
    var again =
        client
            .sql(
                """
                update regime_addressee set withdrawn = false, tone = ?
                where instruction_id = ? and regime = ? and unit_id = ?
                """)
            .params(
                addressee.tone().name(),
                instruction.value(),
                regime.value(),
                addressee.unit().value())
            .update();
    if (again == 0) {
      client
          .sql(
              """
              insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
              values (:instruction, :regime, (select coalesce(max(position), 0) + 1
                from regime_addressee where instruction_id = :instruction and regime = :regime),
                :unit, :tone)
              """)
          .param("instruction", instruction.value())
          .param("regime", regime.value())
          .param("unit", addressee.unit().value())
          .param("tone", addressee.tone().name())
          .update();
    }
  }

  @Override
  public void withdraw(InstructionId instruction, RegimeCode regime, UnitId unit) {
    client
        .sql(
            """
            update regime_addressee set withdrawn = true
            where instruction_id = ? and regime = ? and unit_id = ?
            """)
        .params(instruction.value(), regime.value(), unit.value())
        .update();
  }

  @Override
  public List<AddressedBy> addressing(UnitId unit) {
    return client
        .sql(
            """
            select d.instruction_id, d.regime, d.tone from regime_addressee d
            join instruction i on i.id = d.instruction_id and i.status = 'RUNNING'
            where d.unit_id = ? and not d.withdrawn
            order by d.instruction_id, d.regime
            """)
        .param(unit.value())
        .query(
            (row, n) ->
                new AddressedBy(
                    new InstructionId(row.getString(1)),
                    new RegimeCode(row.getString(2)),
                    Tone.valueOf(row.getString(3))))
        .list();
  }

  @Override
  public boolean isAmong(InstructionId instruction, RegimeCode regime, UnitId unit) {
    return client
        .sql(
            """
            select 1 from regime_addressee
            where instruction_id = ? and regime = ? and unit_id = ? and not withdrawn
            """)
        .params(instruction.value(), regime.value(), unit.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  @Override
  public boolean isAnyOf(InstructionId instruction) {
    return client
        .sql(
            """
            select 1 from regime_addressee where instruction_id = ? and not withdrawn
            fetch first 1 rows only
            """)
        .param(instruction.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }
}
