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

  /** What units said goes on next year: the text of the duty, and whose it is. */
  List<Carried> carriedOver(InstructionId id) {
    return client
        .sql(
            """
            select d.text, u.short_name from duty d join unit u on u.id = d.unit_id
            where d.instruction_id = ? and d.state = 'CARRIED_OVER' order by d.duty_group, u.name
            """)
        .param(id.value())
        .query((row, number) -> new Carried(row.getString("text"), row.getString("short_name")))
        .list();
  }

  /** A duty that a unit carries over into the next year. */
  record Carried(String text, String unit) {}

  /** Each once with all units that have it; the units' names say whose it is. */
  List<AssignedDuty> of(InstructionId id) {
    return client
        .sql(
            """
            select d.duty_group, d.text, d.tone, d.source_line,
              string_agg(d.unit_id, ',') filter (where d.part = 'LEAD') as leads,
              string_agg(u.short_name, ', ') filter (where d.part = 'LEAD') as lead_names,
              string_agg(d.unit_id, ',') filter (where d.part = 'SUPPORT') as supports,
              string_agg(u.short_name, ', ') filter (where d.part = 'SUPPORT') as support_names
            from duty d join unit u on u.id = d.unit_id where d.instruction_id = ?
            group by d.duty_group, d.text, d.tone, d.source_line order by d.duty_group
            """)
        .param(id.value())
        .query(AssignedDuties::duty)
        .list();
  }

  private static AssignedDuty duty(ResultSet row, int number) throws SQLException {
    var supports = row.getString("supports");
    return new AssignedDuty(
        selector(row.getString("leads"), row.getString("lead_names")),
        supports == null
            ? Optional.empty()
            : Optional.of(selector(supports, row.getString("support_names"))),
        row.getString("text"),
        Tone.valueOf(row.getString("tone")),
        Optional.ofNullable(row.getObject("source_line", Integer.class)));
  }

  private static Selector selector(String joined, String names) {
    var units = Joined.split(joined).stream().map(UnitId::new).collect(Collectors.toSet());
    var text = names.substring(0, Math.min(names.length(), MAX_TEXT));
    return new Selector(text, units.iterator().next(), Set.of(), units, Set.of());
  }
}
