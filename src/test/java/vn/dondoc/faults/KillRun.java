package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** One life with kills, from an empty database to the ledger check. */
record KillRun(Scene scene, int offices, int wanted, long seed, Instant until) {

  /**
   * @param kills what was played
   */
  record Result(KillRun run, Kills kills, Outcome outcome) {}

  Result play() throws IOException, InterruptedException {
    var directory = Files.createTempDirectory("dondoc-faults");
    var result = play(directory);
    if (result.outcome().isClean()) {
      FileSystemUtils.deleteRecursively(directory);
    } else {
      System.out.println("What happened is kept in " + directory);
    }
    return result;
  }

  private Result play(Path directory) throws IOException, InterruptedException {
    var town = new Town(offices);
    town.writeInto(directory);
    var mailbag = new Mailbag(directory.resolve("mailbag"));
    var kills = new Kills(seed, wanted);
    try (var smtp = new FaultySmtp(mailbag);
        var fleet = scene.launch(Life.BEGIN, directory, smtp.port())) {
      var sky = new Sky(smtp, List.of(Weather.GOOD));
      var life = new Life(town, fleet, smtp, kills, sky, seed);
      life.begin(directory.resolve("cascade.yml"));
      life.live(until);
      var outcome = Outcome.of(town, fleet, life.deeds(), mailbag, Duration.ofMinutes(20));
      return new Result(this, kills, outcome);
    }
  }
}
