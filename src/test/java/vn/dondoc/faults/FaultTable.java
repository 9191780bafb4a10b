package vn.dondoc.faults;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was played and what came of it, as {@code src/docs/faults.md} shows it. */
final class FaultTable {
  private final Map<Scene, Map<Moment, Integer>> blows = new EnumMap<>(Scene.class);
  private final List<String> rows = new ArrayList<>();
  private int unclean;

  /** Plays it; a story that does not come to its end counts as broken. */
  void play(Scene scene, String fault, Played story) {
    try {
      note(scene, fault, Played.play(story));
    } catch (Exception e) {
      e.printStackTrace(System.out);
      unclean++;
      rows.add(row(fault, scene, "did not come to its end: " + e.getClass().getSimpleName()));
    }
  }

  /** When blows fell. */
  void count(Scene scene, Kills kills) {
    var counted = blows.computeIfAbsent(scene, key -> new EnumMap<>(Moment.class));
    kills.done().forEach((moment, n) -> counted.merge(moment, n, Integer::sum));
  }

  private void note(Scene scene, String fault, Outcome outcome) {
    unclean += outcome.isClean() ? 0 : 1;
    var found = outcome.verdict();
    System.out.println(scene + ", " + fault + ": " + found + " " + outcome.broken());
    rows.add(
        row(
            fault,
            scene,
            found.due(),
            found.mails(),
            found.missing().size(),
            found.extra().size(),
            found.early().size(),
            found.wrongPerson().size(),
            found.duplicates().size(),
            found.inDoubt(),
            outcome.broken().size()));
  }

  boolean isClean() {
    return unclean == 0;
  }

  void print() {
    System.out.println();
    System.out.println(row("scene", (Object[]) Moment.values()));
    System.out.println(row("---", Stream.of(Moment.values()).map(moment -> "---").toArray()));
    blows.forEach(
        (scene, counted) ->
            System.out.println(
                row(
                    scene.toString(),
                    Stream.of(Moment.values())
                        .map(moment -> counted.getOrDefault(moment, 0))
                        .toArray())));
    System.out.println();
    System.out.println(
        "| fault | scene | due | mails | missing | extra | early | wrong person | duplicates"
            + " | in doubt | broken |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    rows.forEach(System.out::println);
  }

  private static String row(String first, Object... others) {
    return Stream.concat(Stream.of(first), Stream.of(others))
        .map(String::valueOf)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
