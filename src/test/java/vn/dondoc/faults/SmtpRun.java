package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;
import vn.dondoc.testing.Stage;

/** One life under a mail server that has a new fault every morning. */
record SmtpRun(Scene scene, int offices, long seed) {
  /** As long as it is ever down, and the longest wait between attempts. */
  private static final Duration PATIENCE = Duration.ofHours(26);

  Outcome play() throws IOException, InterruptedException {
    var directory = Files.createTempDirectory("dondoc-faults");
    var outcome = play(directory);
    if (outcome.isClean()) {
      FileSystemUtils.deleteRecursively(directory);
    } else {
      System.out.println("What happened is kept in " + directory);
    }
    return outcome;
  }

  private Outcome play(Path directory) throws IOException, InterruptedException {
    var town = new Town(offices);
    town.writeInto(directory);
    var mailbag = new Mailbag(directory.resolve("mailbag"));
    try (var smtp = new FaultySmtp(mailbag);
        var fleet = scene.launch(Life.BEGIN, directory, smtp.port())) {
      var sky = new Sky(smtp, Weather.all(seed));
      var life = new Life(town, fleet, smtp, new Kills(seed, 0), sky, seed);
      life.begin(directory.resolve("cascade.yml"));
      life.live(Stage.at("2024-06-12T00:00"));
      return Outcome.of(town, fleet, life.deeds(), mailbag, PATIENCE);
    }
  }
}
