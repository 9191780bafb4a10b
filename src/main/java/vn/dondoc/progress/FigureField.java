package vn.dondoc.progress;

import java.util.Optional;

/**
 * A figure to give with one report.
 *
 * @param before what the unit said of an earlier period
 * @param returned what it said in the version that came back
 */
public record FigureField(
    AskedFigure asked, Optional<Earlier> before, Optional<GivenFigure> returned) {

  /**
   * @param title of the report in which it was said
   */
  public record Earlier(String title, GivenFigure given) {}
}
