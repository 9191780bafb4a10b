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
