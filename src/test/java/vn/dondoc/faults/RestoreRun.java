package vn.dondoc.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.dondoc.notifications.RelayLog;

/**
 * A life that on some mornings loses the last hour, with all that was raised and mailed in it: the
 * database is brought back from a backup.
 *
 * @param withLog whether the relay's log is given before the program runs again
 */
record RestoreRun(Scene scene, int offices, boolean withLog, long seed, Instant until)
    implements Played {
  private static final int ONE_MORNING_IN = 6;
  private static final Duration BEFORE = Duration.ofMinutes(30);

  @Override
  public Outcome in(Path directory) throws IOException, InterruptedException {
    var database = scene.database(directory);
    try (var stand = Stand.in(directory, offices, scene, database)) {
      var life = stand.life(new Kills(seed, 0), Blow.KILL, List.of(Weather.GOOD), seed);
      life.begin(directory.resolve("cascade.yml"));
      var mornings = 0;
      for (var next = life.next(); next.isBefore(until); next = life.next()) {
        if (mornings++ % ONE_MORNING_IN == 0) {
          loseAnHour(stand, life, Backup.of(scene, directory, database), next, database);
        }
        life.day(next);
      }
      return stand.outcome(life, Duration.ofHours(1));
    }
  }

  private void loseAnHour(Stand stand, Life life, Backup backup, Instant morning, String database)
      throws IOException, InterruptedException {
    var fleet = stand.fleet();
    fleet.killAll();
    backup.take();
    var sentBefore = stand.mailbag().all().size();
    fleet.reviveAt(morning.minus(BEFORE));
    life.mail(morning);
    fleet.killAll();
    backup.restore();
    var now = morning.plus(BEFORE);
    tellOfRestore(database, stand.mailbag().all().stream().skip(sentBefore), now);
    fleet.reviveAt(now);
  }

  /** What {@code after-restore LOG} does. */
  private void tellOfRestore(String url, Stream<Mailbag.Letter> sent, Instant now) {
    var user = scene == Scene.H2 ? "sa" : "postgres";
    var database = new SingleConnectionDataSource(url, user, "", true);
    var log = RelayLog.on(database);
    if (withLog) {
      log.take(sent.flatMap(RestoreRun::logged));
    }
    log.restored(now);
    database.destroy();
  }

  /** As Postfix would write it. */
  private static Stream<String> logged(Mailbag.Letter letter) {
    return new String(letter.raw(), StandardCharsets.ISO_8859_1)
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.startsWith("Message-ID: "))
        .map(line -> "postfix/cleanup[7]: A1: message-id=" + line.substring(12));
  }
}
