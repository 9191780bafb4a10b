package vn.dondoc.faults;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.testing.Stage;

/**
 * Every fault in towns of {@code faults.offices}, from {@code faults.seed} on; {@code faults} names
 * some of them. Prints the table of {@code src/docs/faults.md} and ends with 1 if the ledger found
 * anything.
 */
final class LongRun {
  private static final int BLOWS_A_LIFE = 10;
  private static final Instant UNTIL = Stage.at("2024-06-12T00:00");

  private final int offices = Integer.getInteger("faults.offices", 200);
  private final long seed = Long.getLong("faults.seed", 1);
  private final FaultTable table = new FaultTable();

  private LongRun() {}

  public static void main(String[] arguments) {
    var run = new LongRun();
    var faults = run.faults();
    var wanted = wanted();
    if (!faults.keySet().containsAll(wanted)) {
      throw new IllegalArgumentException("-Dfaults may name " + faults.keySet());
    }
    faults.keySet().removeIf(fault -> !wanted.isEmpty() && !wanted.contains(fault));
    faults.values().forEach(Runnable::run);
    run.table.print();
    System.exit(run.table.isClean() ? 0 : 1);
  }

  private static Set<String> wanted() {
    return Arrays.stream(System.getProperty("faults", "").split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** By the words that name them, in the order in which they are played. */
  private Map<String, Runnable> faults() {
    var faults = new LinkedHashMap<String, Runnable>();
    faults.put("kills", () -> kill(Integer.getInteger("faults.kills", 200)));
    faults.put("crashes", () -> crash(Integer.getInteger("faults.crashes", 40)));
    faults.put("disk", () -> fillDisk(Integer.getInteger("faults.disks", 10)));
    faults.put("mail", this::disturbMail);
    faults.put("restores", this::restore);
    faults.put("forms", () -> System.out.println("Forms: by LongFormFuzz, a program of its own."));
    return faults;
  }

  private void kill(int wanted) {
    var scenes = Scene.values();
    var next = seed;
    for (int left = wanted; left > 0; left -= BLOWS_A_LIFE, next++) {
      var scene = scenes[(int) Math.floorMod(next, (long) scenes.length)];
      var run = KillRun.of(scene, offices, Math.min(left, BLOWS_A_LIFE), next, UNTIL);
      table.play(scene, "kill -9, seed " + next, run);
      table.count(scene, run.kills());
    }
  }

  private void crash(int wanted) {
    var scenes = List.of(Scene.POSTGRESQL, Scene.TWO_NODES);
    var next = seed;
    for (int left = wanted; left > 0; left -= BLOWS_A_LIFE, next++) {
      var scene = scenes.get((int) Math.floorMod(next, (long) scenes.size()));
      var run = CrashRun.of(scene, offices, Math.min(left, BLOWS_A_LIFE), next, UNTIL);
      table.play(scene, "database restarted, seed " + next, run);
      table.count(scene, run.crashes());
    }
  }

  private void fillDisk(int wanted) {
    var run = DiskRun.of(offices, wanted, seed, UNTIL);
    table.play(Scene.H2, "disk full, seed " + seed, run);
    table.count(Scene.H2, run.blows());
  }

  private void disturbMail() {
    for (var scene : Scene.values()) {
      var run = new SmtpRun(scene, offices, Weather.all(seed), seed, UNTIL);
      table.play(scene, "mail server, seed " + seed, run);
    }
  }

  private void restore() {
    for (var scene : Scene.values()) {
      for (var withLog : List.of(true, false)) {
        var run = new RestoreRun(scene, offices, withLog, seed, UNTIL);
        table.play(scene, "backup restored, " + (withLog ? "with log" : "no log"), run);
      }
    }
  }
}
