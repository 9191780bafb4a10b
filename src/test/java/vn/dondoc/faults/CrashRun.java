package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.testing.OwnPostgres;

/** One life whose database is cut off and started again while the nodes are at work. */
record CrashRun(Scene scene, int offices, Kills crashes, long seed, Instant until)
    implements Played {
  private static final int DOWN_MILLIS = 1500;

  static CrashRun of(Scene scene, int offices, int wanted, long seed, Instant until) {
    return new CrashRun(scene, offices, new Kills(seed, wanted), seed, until);
  }

  @Override
  public Outcome in(Path directory) throws IOException, InterruptedException {
    try (var server = OwnPostgres.start();
        var stand = Stand.in(directory, offices, scene, server.url())) {
      var life = stand.life(crashes, crash(server), List.of(Weather.GOOD), seed);
      stand.live(life, until);
      return stand.outcome(life, Duration.ofMinutes(20));
    }
  }

  /** The nodes are left alone: they must come back by themselves. */
  private static Blow crash(OwnPostgres server) {
    return (fleet, node, commands) -> {
      server.crash();
      Fleet.pause(DOWN_MILLIS);
      server.startAgain();
      var answers = new String[commands];
      for (var i : IntStream.range(0, commands).toArray()) {
        answers[i] = node.answer();
      }
      fleet.awaitDatabase();
      return List.of(answers);
    };
  }
}
