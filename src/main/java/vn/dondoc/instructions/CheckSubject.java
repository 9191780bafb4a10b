package vn.dondoc.instructions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.instructions.Timing.Occurrence;
import vn.dondoc.obligations.ObligationKind;

/**
 * What the checks look at.
 *
 * @param today the local day of {@code startAt}
 */
record CheckSubject(CascadeDraft draft, Instant startAt, LocalDate today) {

  int year() {
    return draft.document().year();
  }

  /** All but events. */
  Stream<ReportRegime> reports() {
    return draft.regimes().stream().filter(regime -> !isEvent(regime));
  }

  Stream<ReportRegime> events() {
    return draft.regimes().stream().filter(CheckSubject::isEvent);
  }

  private static boolean isEvent(ReportRegime regime) {
    return regime.kind() == ObligationKind.EVENT && regime.event().isPresent();
  }

  /**
   * The days of a report that can be meant: one that lies before the document or in another year is
   * named as such, and nothing more is told of it until it is corrected.
   */
  List<Occurrence> plausible(ReportRegime regime) {
    return regime.timing().occurrences().stream()
        .filter(one -> !one.day().isBefore(draft.issuedOnOrAfter()))
        .filter(one -> isRule(regime) || one.day().getYear() == year())
        .toList();
  }

  /** A rule may let the last period of a year fall due in the next. */
  private static boolean isRule(ReportRegime regime) {
    return regime.timing() instanceof Timing.Recurring;
  }
}
