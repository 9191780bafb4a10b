package vn.dondoc.bench;

import java.util.List;

/**
 * {@code -Dbench.…}: how much is measured.
 *
 * @param units how many hand in at once, {@code bench.units}
 * @param rounds how often both sides take turns, {@code bench.rounds}
 */
record Settings(int units, int rounds) {

  static Settings fromSystem() {
    return new Settings(
        Integer.getInteger("bench.units", 50_000), Integer.getInteger("bench.rounds", 5));
  }

  /** Those that {@code -Dbench=a,b} names; all without it. */
  static List<String> wanted() {
    var named = System.getProperty("bench", "");
    return named.isBlank() ? List.of() : List.of(named.split(","));
  }
}
