package vn.dondoc.documents;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes what was typed in the shape of a cascade file. */
final class SheetWriter {
  private SheetWriter() {}

  /** What was read nowhere has its own title as its source. */
  static String write(Worksheet sheet) {
    var root =
        new SheetEntry()
            .put("id", sheet.id())
            .put("source", sheet.source().isEmpty() ? sheet.document().title() : sheet.source())
            .put("bases", all(sheet.bases(), SheetWriter::basis))
            .put("document", putHead(new SheetEntry(), sheet.document()))
            .put("addressees", all(sheet.addressees(), SheetWriter::group))
            .put("reports", all(sheet.reports(), ReportSheets::entry))
            .put("duties", all(sheet.duties(), SheetWriter::duty))
            .put("indicators", all(sheet.indicators(), SheetWriter::figure));
    return CascadeFileWriter.dump(root.values());
  }

  private static <T> List<Map<String, Object>> all(List<T> sheets, Function<T, SheetEntry> writer) {
    return sheets.stream().map(sheet -> writer.apply(sheet).values()).toList();
  }

  private static SheetEntry basis(BasisSheet basis) {
    return putHead(new SheetEntry().put("id", basis.id()), basis.head());
  }

  private static SheetEntry putHead(SheetEntry entry, HeadSheet head) {
    return entry
        .put("number", head.number())
        .put("symbol", head.symbol())
        .put("date", head.date())
        .put("not-before", head.notBefore())
        .put("year", head.year())
        .put("issuer", head.issuer())
        .put("title", head.title());
  }

  private static SheetEntry group(GroupSheet group) {
    var entry = new SheetEntry().put("key", group.key()).put("tone", group.tone());
    return putSelector(entry, group.selector());
  }

  private static SheetEntry putSelector(SheetEntry entry, SelectorSheet selector) {
    return entry
        .put("text", selector.text())
        .put("within", selector.within())
        .put("kinds", selector.kinds())
        .put("named", selector.named())
        .put("except", selector.except());
  }

  private static SheetEntry duty(DutySheet duty) {
    return new SheetEntry()
        .put("addressees", putSelector(new SheetEntry(), duty.addressees()))
        .put("support", putSelector(new SheetEntry(), duty.support()))
        .put("text", duty.text())
        .put("tone", duty.tone())
        .put("line", duty.line());
  }

  /** Only a percentage has counts and a target; files refuse them elsewhere. */
  private static SheetEntry figure(FigureSheet figure) {
    var percent = figure.isPercent();
    return new SheetEntry()
        .put("code", figure.code())
        .put("title", figure.title())
        .put("type", figure.type())
        .put("unit", figure.unit())
        .put("by-sex", figure.bySex())
        .put("numerator", percent ? figure.numerator() : "")
        .put("denominator", percent ? figure.denominator() : "")
        .put("target", new SheetEntry().put("at-least", percent ? figure.atLeast() : ""))
        .put("reports", figure.reports())
        .put("line", figure.line());
  }
}
