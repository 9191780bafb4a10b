package vn.dondoc.instructions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;

/** Between rows of the table {@code addressee_group} and groups. */
@Component
class GroupRows implements RowMapper<AddresseeGroup> {

  @Override
  public AddresseeGroup mapRow(ResultSet row, int number) throws SQLException {
    var kinds =
        Joined.split(row.getString("kinds")).stream()
            .map(UnitKind::valueOf)
            .collect(Collectors.toSet());
    return new AddresseeGroup(
        row.getString("group_key"),
        Tone.valueOf(row.getString("tone")),
        new Selector(
            row.getString("text"),
            new UnitId(row.getString("within")),
            kinds,
            units(row, "named"),
            units(row, "except_units")));
  }

  private static Set<UnitId> units(ResultSet row, String column) throws SQLException {
    return Joined.split(row.getString(column)).stream()
        .map(UnitId::new)
        .collect(Collectors.toSet());
  }

  static Object[] values(InstructionId instruction, int position, AddresseeGroup group) {
    var selector = group.selector();
    return new Object[] {
      instruction.value(),
      position,
      group.key(),
      group.tone().name(),
      selector.text(),
      selector.within().value(),
      Joined.of(selector.kinds().stream().map(UnitKind::name).toList()),
      Joined.of(selector.named().stream().map(UnitId::value).toList()),
      Joined.of(selector.except().stream().map(UnitId::value).toList())
    };
  }
}
