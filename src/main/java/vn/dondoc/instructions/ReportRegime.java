package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.calendar.Period;
import vn.dondoc.obligations.EventSpan;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.units.UnitId;

/**
 * A report, a plan or the result of an event that the instruction asks for (Nghị định
 * 09/2019/NĐ-CP, Điều 7).
 *
 * @param code names it inside its instruction
 * @param wording of the deadline, in the document's own words
 * @param from keys of the groups that owe it; empty for all of them
 * @param window the days its figures cover, where they are not those of Điều 12
 * @param event its days, when it is an event
 * @param feeds the report above that this one goes into
 * @param embeddedIn the other report of which it is a part, in the document's own words
 * @param sourceLine of the source where it is written
 */
public record ReportRegime(
    RegimeCode code,
    ObligationKind kind,
    Timing timing,
    String title,
    String wording,
    Set<String> from,
    UnitId to,
    Optional<UnitId> via,
    Optional<DataWindow> window,
    Optional<EventSpan> event,
    Optional<RegimeRef> feeds,
    Optional<String> embeddedIn,
    Optional<Integer> sourceLine) {

  /** A periodic report of one period by one day, from all that are addressed. */
  public static ReportRegime periodic(
      Period period,
      String title,
      String wording,
      LocalDate day,
      Bound bound,
      Optional<LocalDate> opensOn,
      UnitId to,
      Optional<UnitId> via,
      Optional<Integer> sourceLine) {
    return new ReportRegime(
        new RegimeCode(period.code()),
        ObligationKind.PERIODIC,
        new Timing.Once(period, day, bound, opensOn),
        title,
        wording,
        Set.of(),
        to,
        via,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sourceLine);
  }

  public boolean isUndated() {
    return timing instanceof Timing.Undated;
  }

  /** Owed by these groups only. */
  public ReportRegime of(Set<String> groups) {
    return new ReportRegime(
        code,
        kind,
        timing,
        title,
        wording,
        groups,
        to,
        via,
        window,
        event,
        feeds,
        embeddedIn,
        sourceLine);
  }

  /** With other days, in the words that say so. */
  public ReportRegime changed(Timing other, Optional<EventSpan> days, String words) {
    return new ReportRegime(
        code,
        kind,
        other,
        title,
        words,
        from,
        to,
        via,
        window,
        days,
        feeds,
        embeddedIn,
        sourceLine);
  }

  /** With another day or rule. */
  public ReportRegime timed(Timing other) {
    return changed(other, event, wording);
  }
}
