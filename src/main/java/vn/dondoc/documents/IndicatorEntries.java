package vn.dondoc.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.instructions.ReportRegime;
import vn.dondoc.obligations.Indicator;
import vn.dondoc.obligations.IndicatorCode;
import vn.dondoc.obligations.IndicatorType;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.RegimeCode;

/** The figures that one cascade file asks for. */
final class IndicatorEntries {
  private final List<ReportRegime> regimes;
  private final Set<IndicatorCode> seen = new HashSet<>();

  /**
   * @param regimes that could be read
   */
  IndicatorEntries(List<ReportRegime> regimes) {
    this.regimes = regimes;
  }

  Optional<Indicator> indicator(MappingReader node) {
    node.require("code", "title", "type");
    var code = node.scalar("code", ScalarType.id(IndicatorCode::new));
    code.filter(found -> !seen.add(found))
        .ifPresent(
            found -> node.reject("code", "problem.cascade.duplicate-indicator", found.value()));
    var title = node.scalar("title", ScalarType.text(500));
    var type = node.scalar("type", ScalarType.oneOf(IndicatorType.values()));
    var unit = node.scalar("unit", ScalarType.text(40));
    var bySex = node.scalar("by-sex", ScalarType.trueOrFalse()).orElse(false);
    var atLeast = node.mapping("target", IndicatorEntries::atLeast);
    var numerator = node.scalar("numerator", ScalarType.text(500));
    var denominator = node.scalar("denominator", ScalarType.text(500));
    checkPercent(node, type);
    var reports = reports(node);
    var line = node.integer("line");
    return node.build(
        () ->
            new Indicator(
                code.orElseThrow(),
                title.orElseThrow(),
                type.orElseThrow(),
                unit,
                bySex,
                atLeast,
                numerator,
                denominator,
                reports,
                line));
  }

  private static Optional<Integer> atLeast(MappingReader node) {
    node.require("at-least");
    var percent = node.integer("at-least");
    if (percent.filter(found -> found < 1 || found > 100).isPresent()) {
      node.reject("at-least", "problem.cascade.bad-target", percent.get());
    }
    return node.build(percent::orElseThrow);
  }

  /** Without words for both counts nobody knows what to type; others have no use for them. */
  private static void checkPercent(MappingReader node, Optional<IndicatorType> type) {
    if (type.equals(Optional.of(IndicatorType.PERCENT))) {
      node.require("numerator", "denominator");
      return;
    }
    for (var key : List.of("target", "numerator", "denominator")) {
      if (type.isPresent() && node.has(key)) {
        node.reject(key, "problem.cascade.only-of-percent", key);
      }
    }
  }

  private Set<RegimeCode> reports(MappingReader node) {
    var codes = node.list("reports", ScalarType.id(RegimeCode::new));
    for (var code : codes) {
      if (regimes.stream().noneMatch(one -> one.code().equals(code) && isReport(one))) {
        node.reject("reports", "problem.cascade.unknown-report", code.value());
      }
    }
    return Set.copyOf(codes);
  }

  private static boolean isReport(ReportRegime regime) {
    return regime.kind() != ObligationKind.PLAN;
  }
}
