package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How a standing duty of one unit stands.
 *
 * @param part lead ("chủ trì"), support ("phối hợp"), or alone if nobody supports
 * @param state open, done or carried-over
 * @param holder name of who has taken it over for the unit
 * @param last what was said of it last; empty for those who may not open it
 * @param mayOpen whether the reader may open its page
 */
public record DutyStanding(
    String id,
    String unit,
    String part,
    String state,
    Optional<String> holder,
    Optional<DutyNote> last,
    boolean mayOpen) {

  /** Columns over d (duty) and holder (person) for {@link #read}. */
  static final String COLUMNS =
      """
      d.id, case when d.part = 'SUPPORT' then 'support' when exists (
          select 1 from duty s where s.instruction_id = d.instruction_id
            and s.duty_group = d.duty_group and s.part = 'SUPPORT') then 'lead' else 'alone'
        end as part,
      lower(replace(d.state, '_', '-')) as state, holder.name as holder_name,
      last.text as last_text, last.percent as last_percent, last.entered_at as last_at
      """;

  /** With u (unit) and i (instruction) beside. */
  static final String FROM =
      """
      from duty d
      join unit u on u.id = d.unit_id
      join instruction i on i.id = d.instruction_id
      left join person holder on holder.id = d.holder
      left join duty_entry last on last.duty_id = d.id and last.position = (
        select max(e.position) from duty_entry e where e.duty_id = d.id and e.text is not null)
      """;

  static DutyStanding read(ResultSet row, String unit, boolean mayOpen, ZoneId zone)
      throws SQLException {
    var last = mayOpen ? DutyNote.read(row, zone) : Optional.<DutyNote>empty();
    return new DutyStanding(
        row.getString("id"),
        row.getString(unit),
        row.getString("part"),
        row.getString("state"),
        Columns.text(row, "holder_name"),
        last,
        mayOpen);
  }

  public boolean isOpen() {
    return state.equals("open");
  }
}
