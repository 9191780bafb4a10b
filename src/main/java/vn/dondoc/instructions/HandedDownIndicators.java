package vn.dondoc.instructions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.Composing.Desk;
import vn.dondoc.obligations.Indicator;
import vn.dondoc.obligations.Indicators;
import vn.dondoc.obligations.RegimeCode;

/** A unit that owes figures asks the level below for the same ones, so that they can be summed. */
@Component
class HandedDownIndicators {
  private final Indicators indicators;

  HandedDownIndicators(Indicators indicators) {
    this.indicators = indicators;
  }

  /** Those asked in the reports above that these regimes feed. */
  List<Indicator> of(Desk desk, List<ReportRegime> composed) {
    return indicators.of(desk.above().id()).stream()
        .flatMap(one -> handedDown(one, desk, composed).stream())
        .toList();
  }

  private static Optional<Indicator> handedDown(
      Indicator indicator, Desk desk, List<ReportRegime> composed) {
    Set<RegimeCode> reports =
        composed.stream()
            .filter(regime -> isAskedAbove(indicator, regime, desk))
            .map(ReportRegime::code)
            .collect(Collectors.toSet());
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(indicator.asked(indicator.title(), reports));
  }

  private static boolean isAskedAbove(Indicator indicator, ReportRegime regime, Desk desk) {
    return desk.reportsAbove().stream()
        .filter(above -> regime.feeds().equals(Optional.of(above.regime())))
        .map(ReportAbove::round)
        .anyMatch(round -> indicator.isAskedIn(round.kind(), round.regime()));
  }
}
