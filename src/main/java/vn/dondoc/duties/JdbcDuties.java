package vn.dondoc.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;

@Repository
class JdbcDuties implements Duties {
  private final JdbcClient client;
  private final JdbcTemplate batch;

  JdbcDuties(JdbcClient client, JdbcTemplate batch) {
    this.client = client;
    this.batch = batch;
  }

  @Override
  public Optional<Duty> byId(DutyId id) {
    return one("select * from duty where id = ?", id);
  }

  @Override
  public Optional<Duty> lockedById(DutyId id) {
    return one("select * from duty where id = ? for update", id);
  }

  private Optional<Duty> one(String sql, DutyId id) {
    return client.sql(sql).param(id.value()).query(JdbcDuties::duty).optional();
  }

  @Override
  public List<Duty> of(InstructionId instruction) {
    return client
        .sql("select * from duty where instruction_id = ? order by position")
        .param(instruction.value())
        .query(JdbcDuties::duty)
        .list();
  }

  @Override
  public List<Duty> carriedOver(InstructionId instruction) {
    return of(instruction).stream().filter(duty -> duty.state() == DutyState.CARRIED_OVER).toList();
  }

  @Override
  public void add(InstructionId instruction, List<UnitDuty> duties) {
    var position = lastPosition(instruction);
    var values = new ArrayList<Object[]>();
    for (var duty : duties) {
      position++;
      values.add(
          new Object[] {
            instruction.value() + "." + position,
            instruction.value(),
            duty.unit().value(),
            position,
            duty.group(),
            duty.part().name(),
            duty.text(),
            duty.tone().name(),
            duty.sourceLine().orElse(null)
          });
    }
    batch.batchUpdate(
        """
        insert into duty (id, instruction_id, unit_id, position, duty_group, part, text, tone,
          source_line)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        values);
  }

  private int lastPosition(InstructionId instruction) {
    return client
        .sql("select coalesce(max(position), 0) from duty where instruction_id = ?")
        .param(instruction.value())
        .query(Integer.class)
        .single();
  }

  @Override
  public void save(Duty duty) {
    client
        .sql("update duty set state = ?, holder = ? where id = ?")
        .param(duty.state().name())
        .param(duty.holder().map(PersonId::value).orElse(null))
        .param(duty.id().value())
        .update();
  }

  private static Duty duty(ResultSet row, int number) throws SQLException {
    var given =
        new UnitDuty(
            row.getInt("duty_group"),
            new UnitId(row.getString("unit_id")),
            Part.valueOf(row.getString("part")),
            row.getString("text"),
            Tone.valueOf(row.getString("tone")),
            Optional.ofNullable(row.getObject("source_line", Integer.class)));
    return new Duty(
        new DutyId(row.getString("id")),
        new InstructionId(row.getString("instruction_id")),
        given,
        DutyState.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("holder")).map(PersonId::new));
  }
}
