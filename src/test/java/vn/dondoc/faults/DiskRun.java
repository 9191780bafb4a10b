package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One life on H2 in which the file of the database may not grow any more now and then, while the
 * node is at work; an administrator makes room and starts the node anew.
 */
record DiskRun(int offices, Kills blows, long seed, Instant until) implements Played {
  private static final int FULL_MILLIS = 2000;

  static DiskRun of(int offices, int wanted, long seed, Instant until) {
    return new DiskRun(offices, new Kills(seed, wanted), seed, until);
  }

  @Override
  public Outcome in(Path directory) throws IOException, InterruptedException {
    var refusals = new AtomicInteger();
    try (var stand = Stand.in(directory, offices, Scene.H2)) {
      var blow = fullDisk(directory.resolve("data.mv.db"), refusals);
      var life = stand.life(blows, blow, List.of(Weather.GOOD), seed);
      stand.live(life, until);
      var outcome = stand.outcome(life, Duration.ofMinutes(20));
      return refusals.get() > 0 ? outcome : outcome.and("the disk was never felt to be full");
    }
  }

  private static Blow fullDisk(Path file, AtomicInteger refusals) {
    return (fleet, node, commands) -> {
      node.limitFilesTo(Files.size(file));
      node.say("run daily-digest");
      node.say("run dispatch-mail");
      var answers = new ArrayList<String>();
      while (answers.size() < commands + 2) {
        answers.add(node.answer());
      }
      Fleet.pause(FULL_MILLIS);
      if (node.tell("count select 1").equals("refused")) {
        refusals.incrementAndGet();
      }
      fleet.kill();
      return answers.subList(0, commands);
    };
  }
}
