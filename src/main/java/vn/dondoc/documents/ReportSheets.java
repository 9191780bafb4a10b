package vn.dondoc.documents;

import java.util.List;
import vn.dondoc.calendar.Period;

/** A report between a cascade file and what is typed. */
final class ReportSheets {
  /** Nobody has said yet when it falls due. */
  private static final String OPEN = "open";

  private ReportSheets() {}

  static ReportSheet read(LooseNode node, String planYear) {
    var kind = node.text("kind").isEmpty() ? "periodic" : node.text("kind");
    var timing = timing(node, kind);
    var code = node.text("code");
    return new ReportSheet(
        code.isEmpty() ? periodCode(timing, planYear) : code,
        kind,
        node.text("title"),
        node.text("wording"),
        timing,
        node.texts("from"),
        node.text("to"),
        node.text("via"),
        span(node.inner("window")),
        span(node.inner("event")),
        node.text("feeds"),
        node.text("embedded-in"),
        node.text("line"));
  }

  /** A file may name a report by its period alone. */
  private static String periodCode(TimingSheet timing, String planYear) {
    return TypedPeriods.read(timing, planYear).map(Period::code).orElse("");
  }

  private static TimingSheet timing(LooseNode node, String kind) {
    var rule = node.inner("rule");
    var isRule = node.has("rule");
    return new TimingSheet(
        when(node, kind),
        node.text("period"),
        node.text("year"),
        isRule ? rule.text("first") : node.text("index"),
        node.text("day"),
        isRule ? rule.text("bound") : node.text("bound"),
        node.text("opens"),
        rule.text("day-of-month"),
        rule.text("months-after"));
  }

  private static String when(LooseNode node, String kind) {
    if (node.text("when").equals(OPEN)) {
      return "";
    }
    if (List.of("once", "rule").contains(node.text("when"))) {
      return node.text("when");
    }
    if (kind.equals("event")) {
      return "event";
    }
    if (node.has("rule")) {
      return "rule";
    }
    return node.has("day") || node.has("bound") ? "once" : "undated";
  }

  private static SpanSheet span(LooseNode node) {
    return new SpanSheet(node.text("from"), node.text("to"));
  }

  static SheetEntry entry(ReportSheet report) {
    var entry =
        new SheetEntry()
            .put("code", report.code())
            .put("kind", report.kind())
            .put("title", report.title())
            .put("wording", report.wording());
    putTiming(entry, report);
    return entry
        .put("from", report.from())
        .put("to", report.to())
        .put("via", report.via())
        .put("window", span(report.window()))
        .put("feeds", report.feeds())
        .put("embedded-in", report.embeddedIn())
        .put("line", report.line());
  }

  private static void putTiming(SheetEntry entry, ReportSheet report) {
    var timing = report.timing();
    if (!isTold(timing)) {
      entry.put("when", timing.when().isEmpty() ? OPEN : timing.when());
    }
    entry.put("year", timing.year());
    if (timing.isEvent()) {
      entry.put("event", span(report.event())).put("opens", timing.opens());
      return;
    }
    entry.put("period", timing.period());
    if (timing.isOnce()) {
      entry
          .put("index", timing.index())
          .put("day", timing.day())
          .put("bound", timing.bound())
          .put("opens", timing.opens());
    } else if (timing.isRule()) {
      entry.put("rule", rule(timing));
    }
  }

  /** A file without a day means a report without one; an unfinished choice is another thing. */
  private static boolean isTold(TimingSheet timing) {
    if (timing.isOnce()) {
      return !timing.day().isEmpty() || !timing.bound().isEmpty();
    }
    if (timing.isRule()) {
      return !rule(timing).values().isEmpty();
    }
    return !timing.when().isEmpty();
  }

  private static SheetEntry rule(TimingSheet timing) {
    return new SheetEntry()
        .put("day-of-month", timing.dayOfMonth())
        .put("months-after", timing.monthsAfter())
        .put("bound", timing.bound())
        .put("first", timing.index());
  }

  private static SheetEntry span(SpanSheet span) {
    return new SheetEntry().put("from", span.from()).put("to", span.to());
  }
}
