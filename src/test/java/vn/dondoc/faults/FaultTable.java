package vn.dondoc.faults;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.testing.Stage;

/**
 * Kills, as many as {@code faults.kills} says from {@code faults.seed} on, in towns of {@code
 * faults.offices}; then a mail server with a new fault every morning. Prints the table of {@code
 * src/docs/faults.md} and ends with 1 if the ledger found anything.
 */
final class FaultTable {
  private static final int KILLS_A_LIFE = 10;

  private final int offices = Integer.getInteger("faults.offices", 200);
  private final Map<Scene, Map<Moment, Integer>> kills = new EnumMap<>(Scene.class);
  private final List<String> rows = new ArrayList<>();
  private int unclean;

  private FaultTable() {}

  public static void main(String[] arguments) throws Exception {
    var table = new FaultTable();
    table.kill(Integer.getInteger("faults.kills", 200), Long.getLong("faults.seed", 1));
    table.disturbMail(Long.getLong("faults.seed", 1));
    table.print();
    System.exit(table.unclean == 0 ? 0 : 1);
  }

  private void kill(int wanted, long firstSeed) throws Exception {
    var scenes = Scene.values();
    var seed = firstSeed;
    for (int left = wanted; left > 0; left -= KILLS_A_LIFE, seed++) {
      var scene = scenes[(int) Math.floorMod(seed, (long) scenes.length)];
      var count = Math.min(left, KILLS_A_LIFE);
      var result = new KillRun(scene, offices, count, seed, Stage.at("2024-06-12T00:00")).play();
      var counted = kills.computeIfAbsent(scene, key -> new EnumMap<>(Moment.class));
      result.kills().done().forEach((moment, n) -> counted.merge(moment, n, Integer::sum));
      note(scene, "kill -9, seed " + seed + " " + result.kills().done(), result.outcome());
    }
  }

  private void disturbMail(long seed) throws Exception {
    for (var scene : List.of(Scene.H2, Scene.POSTGRESQL)) {
      note(scene, "mail server, seed " + seed, new SmtpRun(scene, offices, seed).play());
    }
  }

  private void note(Scene scene, String what, Outcome outcome) {
    unclean += outcome.isClean() ? 0 : 1;
    System.out.println(scene + ", " + what + "\n" + outcome.verdict() + " " + outcome.broken());
    var found = outcome.verdict();
    rows.add(
        Stream.of(
                what,
                scene,
                found.due(),
                found.mails(),
                found.missing().size(),
                found.extra().size(),
                found.early().size(),
                found.wrongPerson().size(),
                found.duplicates().size(),
                found.inDoubt(),
                outcome.broken().size())
            .map(String::valueOf)
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  private void print() {
    System.out.println();
    kills.forEach((scene, counted) -> System.out.println("| " + scene + " | " + counted + " |"));
    System.out.println();
    System.out.println(
        "| fault | scene | due | mails | missing | extra | early | wrong person | duplicates"
            + " | in doubt | broken |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    rows.forEach(System.out::println);
  }
}
