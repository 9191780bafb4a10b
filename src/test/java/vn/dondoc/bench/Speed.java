package vn.dondoc.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of src/docs/benchmarks.md.
 *
 * <p>Run: {@code mvn -Pbench verify}, or one of them by {@code -Dbench=fan-out}.
 */
public final class Speed {
  private static final List<Bench> ALL = List.of(new FanOut(), new Herd());

  private Speed() {}

  public static void main(String[] arguments) {
    var settings = Settings.fromSystem();
    var lines = new ArrayList<Line>();
    for (var bench : ALL) {
      if (Settings.wanted().isEmpty() || Settings.wanted().contains(bench.name())) {
        var measured = bench.run(settings);
        measured.forEach(System.err::println);
        lines.addAll(measured);
      }
    }
    System.out.println(Line.HEAD);
    lines.forEach(System.out::println);
  }
}
