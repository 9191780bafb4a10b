package vn.dondoc.progress;

import java.util.Optional;

/** A figure with what was said to it. */
public record FigureLine(AskedFigure asked, GivenFigure given) {

  /** Against the target; empty where there is none, or no rate yet. */
  public Optional<Boolean> achieved() {
    return given.achieves(asked.atLeast());
  }
}
