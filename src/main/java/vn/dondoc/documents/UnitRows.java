package vn.dondoc.documents;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;

/** Units as rows of a table, both ways. */
final class UnitRows {
  private UnitRows() {}

  static void read(RowReader row, OrgWords words, OrgSheets into, String sheet) {
    var idText = row.required(SheetColumn.ID);
    idText.ifPresent(into::declare);
    var id = row.id(SheetColumn.ID, idText, UnitId::new);
    var name = row.required(SheetColumn.NAME);
    var shortName = row.text(SheetColumn.SHORT).or(() -> name);
    var kind = row.word(SheetColumn.KIND, row.required(SheetColumn.KIND), words.kinds());
    var level = row.word(SheetColumn.LEVEL, row.required(SheetColumn.LEVEL), words.levels());
    var parent = row.id(SheetColumn.PARENT, row.text(SheetColumn.PARENT), UnitId::new);
    var from = row.day(SheetColumn.FROM, row.required(SheetColumn.FROM));
    var to = row.day(SheetColumn.TO, row.text(SheetColumn.TO));
    if (!row.isFaulty()) {
      into.add(
          new Unit(
              id.orElseThrow(),
              name.orElseThrow(),
              shortName.orElseThrow(),
              kind.orElseThrow(),
              level.orElseThrow(),
              parent,
              from.orElseThrow(),
              to,
              "/" + id.orElseThrow() + "/"),
          sheet,
          row.number());
    }
  }

  /** The head first. */
  static List<List<String>> of(List<Unit> units, OrgWords words) {
    var rows = new ArrayList<List<String>>();
    rows.add(SheetColumn.UNITS.stream().map(SheetColumn::head).toList());
    for (var unit : units) {
      rows.add(
          List.of(
              unit.id().value(),
              unit.name(),
              unit.shortName(),
              words.kinds().of(unit.kind()),
              words.levels().of(unit.level()),
              unit.parent().map(UnitId::value).orElse(""),
              unit.validFrom().toString(),
              unit.validTo().map(Object::toString).orElse("")));
    }
    return rows;
  }
}
