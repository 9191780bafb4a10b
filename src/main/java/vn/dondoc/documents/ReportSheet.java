package vn.dondoc.documents;

import java.util.List;

/**
 * A report, plan or event as typed.
 *
 * @param code names it inside the draft
 * @param kind code of a kind of obligation
 * @param from keys of the groups that owe it; none for all
 * @param to id of a unit, as is {@code via}
 * @param feeds the report above: a code, or instruction-id/code
 * @param line of the source; not typed, only kept
 */
public record ReportSheet(
    String code,
    String kind,
    String title,
    String wording,
    TimingSheet timing,
    List<String> from,
    String to,
    String via,
    SpanSheet window,
    SpanSheet event,
    String feeds,
    String embeddedIn,
    String line)
    implements SheetRow<ReportSheet> {

  public ReportSheet {
    code = Blank.or(code);
    kind = Blank.or(kind);
    title = Blank.or(title);
    wording = Blank.or(wording);
    timing = timing == null ? TimingSheet.blank() : timing;
    from = Blank.or(from);
    to = Blank.or(to);
    via = Blank.or(via);
    window = window == null ? SpanSheet.blank() : window;
    event = event == null ? SpanSheet.blank() : event;
    feeds = Blank.or(feeds);
    embeddedIn = Blank.or(embeddedIn);
    line = Blank.or(line);
  }

  /** A new one, to that unit. */
  public static ReportSheet begun(String to) {
    return new ReportSheet(
        null, "periodic", null, null, null, null, to, null, null, null, null, null, null);
  }

  public ReportSheet timed(TimingSheet other) {
    return new ReportSheet(
        code, kind, title, wording, other, from, to, via, window, event, feeds, embeddedIn, line);
  }

  @Override
  public ReportSheet keeping(String newCode, ReportSheet stored) {
    return new ReportSheet(
        newCode,
        kind,
        title,
        wording,
        timing,
        from,
        to,
        via,
        window,
        event,
        feeds,
        embeddedIn,
        stored.line);
  }

  @Override
  public String rowName() {
    return code;
  }

  @Override
  public String rowText() {
    return title;
  }
}
