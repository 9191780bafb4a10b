package vn.dondoc.documents;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with a figure that is asked for. */
final class FigureGaps {
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");
  private static final int TEXT = 500;
  private static final int UNIT = 40;

  private final Set<String> reports;

  /**
   * @param reports codes
   */
  FigureGaps(Set<String> reports) {
    this.reports = reports;
  }

  List<Gap> of(FigureSheet figure) {
    var gaps = new GapList(DraftPart.FIGURE, figure.code());
    gaps.when(!CODE.matcher(figure.code()).matches(), "code", "figure-code")
        .when(figure.title().isEmpty(), "title", "missing.figure-title")
        .when(figure.title().length() > TEXT, "title", "too-long", TEXT)
        .when(figure.type().isEmpty(), "type", "missing.figure-type")
        .when(figure.unit().length() > UNIT, "unit", "too-long", UNIT);
    checkPercent(gaps, figure);
    figure.reports().stream()
        .filter(code -> !reports.contains(code))
        .forEach(code -> gaps.when(true, "reports", "unknown-report", code));
    return gaps.all();
  }

  private static void checkPercent(GapList gaps, FigureSheet figure) {
    if (figure.isPercent()) {
      gaps.when(figure.numerator().isEmpty(), "numerator", "missing.numerator")
          .when(figure.denominator().isEmpty(), "denominator", "missing.denominator")
          .when(isNoPercent(figure.atLeast()), "atLeast", "bad-target");
    }
  }

  private static boolean isNoPercent(String typed) {
    return !typed.isEmpty() && Whole.of(typed, 1, 100).isEmpty();
  }
}
