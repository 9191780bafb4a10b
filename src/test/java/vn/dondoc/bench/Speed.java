package vn.dondoc.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of src/docs/benchmarks.md.
 *
 * <p>Run: {@code mvn -Pbench verify}, or one of them by {@code -Dbench=fan-out}.
 */
public final class Speed {
  private static final List<Bench> ALL =
      List.of(
          new FanOut(),
          new Herd(),
          new Desk(),
          new Digested(),
          new Year(),
          new StartUp(),
          new History());

  private Speed() {}

  public static void main(String[] arguments) throws Exception {
    var settings = Settings.fromSystem();
    var lines = new ArrayList<Line>();
    for (var bench : ALL) {
      if (isWanted(bench.name())) {
        var measured = bench.run(settings);
        measured.forEach(System.err::println);
        lines.addAll(measured);
      }
    }
    System.out.println(Line.HEAD);
    lines.forEach(System.out::println);
    if (isWanted("pages")) {
      System.out.println();
      PageTimes.main(arguments);
    }
  }

  private static boolean isWanted(String bench) {
    return Settings.wanted().isEmpty() || Settings.wanted().contains(bench);
  }
}
