package vn.dondoc.obligations;

import java.util.Optional;
import java.util.Set;

/**
 * A figure that an instruction asks for.
 *
 * @param title in the document's own words
 * @param unit what is counted, e.g. "người"
 * @param bySex whether each count is asked of women and of men
 * @param atLeast the target of a percentage, 1 to 100
 * @param numerator what it counts, of a percentage
 * @param denominator what it counts, of a percentage
 * @param reports those that it is asked in; empty for all periodic ones
 * @param sourceLine of the source where it is written
 */
public record Indicator(
    IndicatorCode code,
    String title,
    IndicatorType type,
    Optional<String> unit,
    boolean bySex,
    Optional<Integer> atLeast,
    Optional<String> numerator,
    Optional<String> denominator,
    Set<RegimeCode> reports,
    Optional<Integer> sourceLine) {

  /** Nobody is asked for figures with a plan. */
  public boolean isAskedIn(ObligationKind kind, RegimeCode regime) {
    return kind != ObligationKind.PLAN
        && (reports.isEmpty() ? kind == ObligationKind.PERIODIC : reports.contains(regime));
  }

  /** The same under another name, asked in other reports. */
  public Indicator asked(String otherTitle, Set<RegimeCode> others) {
    return new Indicator(
        code, otherTitle, type, unit, bySex, atLeast, numerator, denominator, others, sourceLine);
  }
}
