package vn.dondoc.instructions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.obligations.Indicator;
import vn.dondoc.obligations.RegimeCode;

/** The same figures for another year, under the same codes, so that last year's stand beside. */
final class ClonedIndicators {
  private ClonedIndicators() {}

  /**
   * @param cloned the reports that are asked for again; figures of others are left out with them
   */
  static List<Indicator> of(
      List<Indicator> indicators, List<ReportRegime> cloned, YearShift shift) {
    var codes = cloned.stream().map(ReportRegime::code).collect(Collectors.toSet());
    return indicators.stream().flatMap(one -> cloned(one, codes, shift).stream()).toList();
  }

  private static Optional<Indicator> cloned(Indicator one, Set<RegimeCode> codes, YearShift shift) {
    var reports =
        one.reports().stream().map(shift::code).filter(codes::contains).collect(Collectors.toSet());
    return reports.isEmpty() && !one.reports().isEmpty()
        ? Optional.empty()
        : Optional.of(one.asked(shift.text(one.title()), reports));
  }
}
