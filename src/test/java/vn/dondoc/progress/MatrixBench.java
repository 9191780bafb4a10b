package vn.dondoc.progress;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dondoc.progress.MatrixQuery.Grouping;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Role;

/**
 * How long the reads of a matrix of 3,321 units and four reports take; not part of the build:
 * {@code mvn test -Dtest=MatrixBench}.
 */
class MatrixBench {
  private static final int TIMES = 40;

  @OnBothDatabases
  void readsOfTheWholeCountry(TestDatabase database) {
    WideCountry.settle(database);
    var who = SmallWorld.who("dp-bo", "bo", Role.COORDINATOR);
    try (var reads = Reads.on(database, "2024-05-27T09:00")) {
      var matrices = reads.bean(Matrices.class);
      var rows = reads.bean(MatrixRows.class);
      var columns = matrices.columns(WideCountry.CASCADE, who);
      measure(database + " rows alone", () -> rows.of(WideCountry.CASCADE, columns));
      var overviews = reads.bean(Overviews.class);
      measure(database + " first page", () -> matrices.of(WideCountry.CASCADE, who, query("", "")));
      measure(
          database + " worst first, 'dong'",
          () -> matrices.of(WideCountry.CASCADE, who, query("dong", "status")));
      measure(database + " overview", () -> overviews.of(who));
    }
  }

  private static MatrixQuery query(String text, String sort) {
    return new MatrixQuery(
        Optional.empty(), text, "", "", sort, Grouping.PARENT, Set.of("tinh-1"), 1);
  }

  /** Of this thread, so that what else runs on the machine does not count; H2 runs in it too. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void measure(String what, Runnable read) {
    IntStream.range(0, TIMES).forEach(n -> read.run());
    var nanos =
        IntStream.range(0, TIMES)
            .mapToLong(
                n -> {
                  var start = cpu();
                  read.run();
                  return cpu() - start;
                })
            .sorted()
            .toArray();
    System.out.printf(
        "%s: median %d ms, p95 %d ms%n",
        what, nanos[TIMES / 2] / 1_000_000, nanos[TIMES * 95 / 100] / 1_000_000);
  }
}
