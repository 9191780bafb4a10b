package vn.dondoc.documents;

import java.util.List;

/**
 * A figure that is asked for, as typed.
 *
 * @param code the same at every level, so that figures add up
 * @param type code of a type of indicator
 * @param bySex "true" or empty
 * @param reports codes; none for all periodic ones
 * @param line of the source; not typed, only kept
 */
public record FigureSheet(
    String code,
    String title,
    String type,
    String unit,
    String bySex,
    String numerator,
    String denominator,
    String atLeast,
    List<String> reports,
    String line)
    implements SheetRow<FigureSheet> {

  public FigureSheet {
    code = Blank.or(code);
    title = Blank.or(title);
    type = Blank.or(type);
    unit = Blank.or(unit);
    bySex = Blank.or(bySex);
    numerator = Blank.or(numerator);
    denominator = Blank.or(denominator);
    atLeast = Blank.or(atLeast);
    reports = Blank.or(reports);
    line = Blank.or(line);
  }

  /** A new one. */
  public static FigureSheet begun() {
    return new FigureSheet(null, null, "integer", null, null, null, null, null, null, null);
  }

  public boolean isPercent() {
    return type.equals("percent");
  }

  @Override
  public FigureSheet keeping(String newCode, FigureSheet stored) {
    return new FigureSheet(
        newCode, title, type, unit, bySex, numerator, denominator, atLeast, reports, stored.line);
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
