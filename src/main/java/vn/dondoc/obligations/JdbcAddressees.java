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
  public void set(InstructionId instruction, List<UnitId> units) {
    var values = new ArrayList<Object[]>();
    for (var unit : units) {
      values.add(new Object[] {instruction.value(), values.size() + 1, unit.value()});
    }
    batch.batchUpdate(
        "insert into addressee (instruction_id, position, unit_id) values (?, ?, ?)", values);
  }

  @Override
  public List<UnitId> group(InstructionId instruction, int position, int size) {
    return client
        .sql(
            """
            select unit_id from addressee
            where instruction_id = ? and position > ? and position <= ?
            order by position
            """)
        .params(instruction.value(), position, position + size)
        .query((row, n) -> new UnitId(row.getString(1)))
        .list();
  }
}
