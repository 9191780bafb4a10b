package vn.dondoc.web.leaders;

import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.progress.LeaderView;

/** On-time rates of twelve months as bars of a drawing; its table says the same in words. */
record RateChart(List<Bar> bars) {
  static final int HEIGHT = 120;
  private static final int LEFT = 36;
  private static final int STEP = 36;
  private static final int WIDTH = 24;
  private static final int BASE = 150;

  /**
   * One month, measured in the units of the drawing.
   *
   * @param label above the bar; empty while nothing was due
   */
  public record Bar(int month, int x, int y, int width, int height, String label) {
    public int middle() {
      return x + width / 2;
    }
  }

  static RateChart of(List<LeaderView.Month> months) {
    return new RateChart(IntStream.rangeClosed(1, 12).mapToObj(n -> bar(n, months)).toList());
  }

  private static Bar bar(int month, List<LeaderView.Month> months) {
    var percent =
        months.stream()
            .filter(one -> one.month() == month)
            .flatMap(one -> one.rate().percent().stream())
            .findFirst();
    var height = percent.orElse(0) * HEIGHT / 100;
    return new Bar(
        month,
        LEFT + (month - 1) * STEP,
        BASE - height,
        WIDTH,
        height,
        percent.map(String::valueOf).orElse(""));
  }
}
