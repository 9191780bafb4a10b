package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One life in which nodes are killed, from an empty database to the ledger check. */
record KillRun(Scene scene, int offices, Kills kills, long seed, Instant until) implements Played {

  static KillRun of(Scene scene, int offices, int wanted, long seed, Instant until) {
    return new KillRun(scene, offices, new Kills(seed, wanted), seed, until);
  }

  @Override
  public Outcome in(Path directory) throws IOException, InterruptedException {
    try (var stand = Stand.in(directory, offices, scene)) {
      var life = stand.life(kills, Blow.KILL, List.of(Weather.GOOD), seed);
      stand.live(life, until);
      return stand.outcome(life, Duration.ofMinutes(20));
    }
  }
}
