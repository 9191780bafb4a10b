package vn.dondoc.progress;

import java.util.Optional;

/**
 * A figure that a report asks for.
 *
 * @param type INTEGER, PERCENT or TEXT
 * @param unit what is counted
 * @param atLeast the target of a percentage
 */
public record AskedFigure(
    String code,
    String title,
    String type,
    Optional<String> unit,
    boolean bySex,
    Optional<Integer> atLeast,
    Optional<String> numerator,
    Optional<String> denominator,
    Optional<Integer> sourceLine) {

  public boolean isPercent() {
    return type.equals("PERCENT");
  }

  public boolean isText() {
    return type.equals("TEXT");
  }
}
