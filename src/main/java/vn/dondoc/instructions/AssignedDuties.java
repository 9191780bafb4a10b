package vn.dondoc.instructions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitId;

/** The duties of instructions on record, for who goes on with them. */
@Repository
class AssignedDuties {
  private static final int MAX_TEXT = 500;

  private final JdbcClient client;

  AssignedDuties(JdbcClient client) {
    this.client = client;
  }

  /** Those of cascades that run go to the unit's successor. */
  void inherit(UnitId former, UnitId successor) {
    client
        .sql(
            """
            update duty set unit_id = ? where unit_id = ? and instruction_id in
              (select id from instruction where status = 'RUNNING')
            """)
        .params(successor.value(), former.value())
        .update();
  }

  /** Each once with all units that have it; the units' names say whose it is. */
  List<AssignedDuty> of(InstructionId id) {
    return client
        .sql(
            """
            select d.text, d.tone, d.source_line, string_agg(d.unit_id, ',') as units,
              string_agg(u.short_name, ', ') as names
            from duty d join unit u on u.id = d.unit_id where d.instruction_id = ?
            group by d.text, d.tone, d.source_line order by min(d.position)
            """)
        .param(id.value())
        .query(AssignedDuties::duty)
        .list();
  }

  private static AssignedDuty duty(ResultSet row, int number) throws SQLException {
    var names = row.getString("names");
    var units =
        Joined.split(row.getString("units")).stream().map(UnitId::new).collect(Collectors.toSet());
    var text = names.substring(0, Math.min(names.length(), MAX_TEXT));
    return new AssignedDuty(
        new Selector(text, units.iterator().next(), Set.of(), units, Set.of()),
        row.getString("text"),
        Tone.valueOf(row.getString("tone")),
        Optional.ofNullable(row.getObject("source_line", Integer.class)));
  }
}
