package vn.dondoc.faults;

import java.util.EnumMap;
import java.util.Map;
import vn.dondoc.testing.Stage;

/**
 * Kills, as many as {@code faults.kills} says, from {@code faults.seed} on; prints where they fell
 * and what the ledger found. Ends with 1 if anything was wrong.
 */
final class FaultTable {
  private static final int KILLS_A_LIFE = 10;
  private static final int OFFICES = 200;

  private FaultTable() {}

  public static void main(String[] arguments) throws Exception {
    var kills = Integer.getInteger("faults.kills", 200);
    var seed = Long.getLong("faults.seed", 1);
    var scenes = Scene.values();
    var total = new EnumMap<Moment, Map<Scene, Integer>>(Moment.class);
    var faults = 0;
    for (int done = 0; done < kills; done += KILLS_A_LIFE, seed++) {
      var scene = scenes[(int) (seed % scenes.length)];
      var offices = Integer.getInteger("faults.offices", OFFICES);
      var run = new KillRun(scene, offices, KILLS_A_LIFE, seed, Stage.at("2024-06-12T00:00"));
      var from = System.nanoTime();
      var result = run.play();
      System.out.printf(
          "seed %d, %s, %s, %d s%n%s %s%n",
          seed,
          scene,
          result.kills().done(),
          (System.nanoTime() - from) / 1_000_000_000,
          result.outcome().verdict(),
          result.outcome().broken());
      faults += result.outcome().isClean() ? 0 : 1;
      result
          .kills()
          .done()
          .forEach(
              (moment, count) ->
                  total
                      .computeIfAbsent(moment, key -> new EnumMap<>(Scene.class))
                      .merge(scene, count, Integer::sum));
    }
    System.out.println(total + ", lives with faults: " + faults);
    System.exit(faults == 0 ? 0 : 1);
  }
}
