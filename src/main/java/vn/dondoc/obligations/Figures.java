package vn.dondoc.obligations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures handed in with one version of a report. */
public record Figures(Map<IndicatorCode, Figure> all) {
  public static final Figures NONE = new Figures(Map.of());

  private static final Figure NOTHING = new Figure(Count.NONE, Count.NONE, "", false);

  public Figures {
    all = Map.copyOf(all);
  }

  public Optional<Figure> of(IndicatorCode code) {
    return Optional.ofNullable(all.get(code));
  }

  /**
   * Each of these indicators must have its figure, and the figure must be possible. A refusal names
   * its field like {@code figures[code.amount]}.
   */
  void check(List<Indicator> asked) {
    Refusal.together(
        asked.stream()
            .map(one -> new FigureCheck(one, of(one.code()).orElse(NOTHING)))
            .map(check -> check::check));
  }

  /** The same of what is there so far. */
  void checkSoFar(List<Indicator> asked) {
    Refusal.together(
        asked.stream()
            .map(one -> new FigureCheck(one, of(one.code()).orElse(NOTHING)))
            .map(check -> check::checkSoFar));
  }

  /** Without what nobody asked for. */
  Figures only(List<Indicator> asked) {
    return new Figures(
        asked.stream()
            .filter(one -> all.containsKey(one.code()))
            .collect(Collectors.toMap(Indicator::code, one -> all.get(one.code()).asAsked(one))));
  }
}
