package vn.dondoc.documents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.ReportRegime;
import vn.dondoc.instructions.Timing.Once;
import vn.dondoc.instructions.Timing.Recurring;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.units.UnitId;

/** One report as {@link ReportEntries} reads it. */
final class ReportEntry {
  private ReportEntry() {}

  static Map<String, Object> of(ReportRegime regime) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("code", regime.code().value());
    entry.put("kind", regime.kind().code());
    entry.put("title", regime.title());
    entry.put("wording", regime.wording());
    putTiming(entry, regime);
    if (!regime.from().isEmpty()) {
      entry.put("from", regime.from().stream().sorted().toList());
    }
    entry.put("to", regime.to().value());
    CascadeFileWriter.put(entry, "via", regime.via().map(UnitId::value));
    CascadeFileWriter.put(
        entry, "window", regime.window().map(days -> span(days.from(), days.to())));
    CascadeFileWriter.put(entry, "event", regime.event().map(days -> span(days.from(), days.to())));
    CascadeFileWriter.put(
        entry, "feeds", regime.feeds().map(ref -> ref.instruction() + "/" + ref.code()));
    CascadeFileWriter.put(entry, "embedded-in", regime.embeddedIn());
    CascadeFileWriter.put(entry, "line", regime.sourceLine());
    return entry;
  }

  private static void putTiming(Map<String, Object> entry, ReportRegime regime) {
    if (regime.timing() instanceof Once once) {
      entry.put("year", once.period().year());
      if (regime.kind() != ObligationKind.EVENT) {
        putPeriod(entry, once.period());
        entry.put("day", once.day().toString());
        entry.put("bound", code(once.bound()));
      }
      CascadeFileWriter.put(entry, "opens", once.opensOn().map(LocalDate::toString));
    } else if (regime.timing() instanceof Recurring rule) {
      entry.put("period", rule.first().kind().code());
      entry.put("year", rule.first().year());
      entry.put("rule", rule(rule));
    } else {
      CascadeFileWriter.put(entry, "period", regime.timing().every().map(PeriodKind::code));
    }
  }

  private static void putPeriod(Map<String, Object> entry, Period period) {
    entry.put("period", period.kind().code());
    entry.put("index", period.index());
  }

  private static Map<String, Object> rule(Recurring rule) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("day-of-month", rule.dayOfMonth());
    entry.put("months-after", rule.monthsAfter());
    entry.put("bound", code(rule.bound()));
    entry.put("first", rule.first().index());
    return entry;
  }

  private static Map<String, Object> span(LocalDate from, LocalDate to) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("from", from.toString());
    entry.put("to", to.toString());
    return entry;
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
