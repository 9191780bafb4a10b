package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One life under a mail server that has a new fault every morning. */
record SmtpRun(Scene scene, int offices, List<Weather> weathers, long seed, Instant until)
    implements Played {
  /** As long as it is ever down, and the longest wait between attempts. */
  private static final Duration PATIENCE = Duration.ofHours(26);

  @Override
  public Outcome in(Path directory) throws IOException, InterruptedException {
    try (var stand = Stand.in(directory, offices, scene)) {
      var life = stand.life(new Kills(seed, 0), Blow.KILL, weathers, seed);
      stand.live(life, until);
      return stand.outcome(life, PATIENCE);
    }
  }
}
