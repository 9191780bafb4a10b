package vn.dondoc.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was seen beside what was wanted. */
final class Table {
  private final List<Line> lines = new ArrayList<>();

  private record Line(String what, String seen, String wanted, boolean right) {}

  void expected(String what, int seen, int wanted) {
    lines.add(new Line(what, seen + "", wanted + "", seen == wanted));
  }

  void within(String what, Duration seen, Duration atMost) {
    var right = seen.compareTo(atMost) <= 0;
    lines.add(new Line(what, seconds(seen), "≤ " + atMost.toSeconds(), right));
  }

  /** Only to be known. */
  void timed(String what, Duration seen) {
    lines.add(new Line(what, seconds(seen), "", true));
  }

  boolean isRight() {
    return lines.stream().allMatch(Line::right);
  }

  void print() {
    System.out.println();
    System.out.println("| what | seen | wanted | |");
    System.out.println("|---|---|---|---|");
    for (var line : lines) {
      System.out.printf(
          "| %s | %s | %s | %s |%n",
          line.what(), line.seen(), line.wanted(), line.right() ? "ok" : "WRONG");
    }
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
  }
}
