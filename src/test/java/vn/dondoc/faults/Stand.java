package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A town with its mail server and its nodes, all of it in one directory. */
final class Stand implements AutoCloseable {
  private final Path directory;
  private final Town town;
  private final Mailbag mailbag;
  private final FaultySmtp smtp;
  private final Fleet fleet;

  private Stand(Path directory, int offices, Scene scene, String database) throws IOException {
    this.directory = directory;
    this.town = new Town(offices);
    town.writeInto(directory);
    this.mailbag = new Mailbag(directory.resolve("mailbag"));
    this.smtp = new FaultySmtp(mailbag);
    this.fleet =
        Fleet.launch(scene.nodes, Life.BEGIN, scene.settings(directory, database, smtp.port()));
  }

  static Stand in(Path directory, int offices, Scene scene) throws IOException {
    return new Stand(directory, offices, scene, scene.database(directory));
  }

  /**
   * @param database its address, whoever made it
   */
  static Stand in(Path directory, int offices, Scene scene, String database) throws IOException {
    return new Stand(directory, offices, scene, database);
  }

  Town town() {
    return town;
  }

  Fleet fleet() {
    return fleet;
  }

  Mailbag mailbag() {
    return mailbag;
  }

  FaultySmtp smtp() {
    return smtp;
  }

  Life life(Kills kills, Blow blow, List<Weather> weathers, long seed) throws IOException {
    return new Life(town, fleet, smtp, kills, blow, new Sky(smtp, weathers), seed);
  }

  /** As long as the seed and the end say; the work is given first. */
  void live(Life life, Instant until) throws IOException, InterruptedException {
    life.begin(directory.resolve("cascade.yml"));
    life.live(until);
  }

  /**
   * @param patience how long a mail may have been held up by the faults that were played
   */
  Outcome outcome(Life life, Duration patience) throws IOException {
    return Outcome.of(town, fleet, life.deeds(), mailbag, patience);
  }

  @Override
  public void close() throws IOException {
    fleet.close();
    smtp.close();
  }
}
