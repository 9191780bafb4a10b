package vn.dondoc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What both sides took, pair by pair, so that what slows the machine down slows both. */
final class Pairs {
  private record Pair(double ours, double theirs) {}

  private final List<Pair> pairs = new ArrayList<>();

  void add(double ours, double theirs) {
    pairs.add(new Pair(ours, theirs));
  }

  double ours() {
    return median(Pair::ours);
  }

  double theirs() {
    return median(Pair::theirs);
  }

  double ratio() {
    return median(pair -> pair.ours / pair.theirs);
  }

  private double median(ToDoubleFunction<Pair> value) {
    return Quantiles.median(pairs.stream().mapToDouble(value).toArray());
  }
}
