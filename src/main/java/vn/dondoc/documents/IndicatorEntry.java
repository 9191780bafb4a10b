package vn.dondoc.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.dondoc.obligations.Indicator;
import vn.dondoc.obligations.RegimeCode;

/** One indicator as {@link IndicatorEntries} reads it. */
final class IndicatorEntry {
  private IndicatorEntry() {}

  static Map<String, Object> of(Indicator indicator) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("code", indicator.code().value());
    entry.put("title", indicator.title());
    entry.put("type", ReportEntry.code(indicator.type()));
    CascadeFileWriter.put(entry, "unit", indicator.unit());
    entry.put("by-sex", indicator.bySex());
    CascadeFileWriter.put(entry, "numerator", indicator.numerator());
    CascadeFileWriter.put(entry, "denominator", indicator.denominator());
    CascadeFileWriter.put(
        entry, "target", indicator.atLeast().map(percent -> Map.of("at-least", percent)));
    if (!indicator.reports().isEmpty()) {
      entry.put("reports", indicator.reports().stream().map(RegimeCode::value).sorted().toList());
    }
    CascadeFileWriter.put(entry, "line", indicator.sourceLine());
    return entry;
  }
}
