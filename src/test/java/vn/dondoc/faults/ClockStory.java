package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import vn.dondoc.documents.CascadeFileReader;
import vn.dondoc.faults.ledger.Expectations;
import vn.dondoc.faults.ledger.History;
import vn.dondoc.faults.ledger.Ledger;
import vn.dondoc.faults.ledger.MailReader;
import vn.dondoc.faults.ledger.Verdict;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.rehearsal.ClockJump;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/**
 * A spring in which the clock jumps while the program runs: an hour on over a reminder, an hour
 * back behind one, a day and a month on. The ledger says who had to be told all the same.
 */
final class ClockStory implements AutoCloseable {
  private static final int OFFICES = 10;

  private final Town town = new Town(OFFICES);
  private final List<History.Sleep> jumps = new ArrayList<>();
  private final List<History.Deed> deeds = new ArrayList<>();
  private final Path directory;
  private final Mailbag mailbag;
  private final FaultySmtp smtp;
  private final Stage stage;

  private ClockStory(TestDatabase database) throws IOException {
    directory = Files.createTempDirectory("dondoc-clock");
    town.writeInto(directory);
    mailbag = new Mailbag(directory.resolve("mailbag"));
    smtp = new FaultySmtp(mailbag);
    stage =
        Stage.on(
            database,
            "dondoc.config.directory=" + directory,
            "dondoc.practice-mail.enabled=false",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + smtp.port());
  }

  /** In a JVM of its own, whose time zone may be any; ends with 1 if somebody was told wrongly. */
  public static void main(String[] arguments) throws Exception {
    var verdict = play(Databases.h2());
    System.out.println("CLOCK-STORY in " + ZoneId.systemDefault() + ": " + verdict);
    System.exit(verdict.isClean() ? 0 : 1);
  }

  static Verdict play(TestDatabase database) throws Exception {
    try (var story = new ClockStory(database)) {
      story.start();
      story.stage.theClockReaches("2024-05-04T07:30");
      story.jump(Duration.ofHours(1));
      story.stage.theClockReaches("2024-05-10T08:30");
      story.jump(Duration.ofHours(-1));
      story.stage.theClockReaches("2024-05-13T09:00");
      story.submit("dv-0001");
      story.stage.theClockReaches("2024-05-14T20:00");
      story.jump(Duration.ofDays(1));
      story.stage.theClockReaches("2024-05-18T07:00");
      story.jump(Duration.ofDays(31));
      story.stage.theClockReaches("2024-06-20T12:00");
      return story.verdict();
    }
  }

  private void start() {
    var known = stage.bean(Units.class).all().stream().map(Unit::id).collect(Collectors.toSet());
    var file = directory.resolve("cascade.yml");
    var draft = stage.bean(CascadeFileReader.class).read(file, known).orElseThrow();
    var consent = new StartAnswers(Optional.empty(), Optional.empty(), true);
    stage.bean(Starting.class).start(draft, consent, stage.person(Town.COORDINATOR));
    stage.time().settle();
  }

  /** What was due in between is seen when the clock stands still again. */
  private void jump(Duration by) {
    var from = stage.time().now();
    var to = from.plus(by);
    if (!by.isNegative()) {
      jumps.add(new History.Sleep(from, to));
    }
    ClockJump.to(stage, to);
  }

  private void submit(String unit) {
    var owed = Town.Owed.FIRST;
    var handover = Handover.inSystem("1/BC", LocalDate.of(2024, 5, 13), "Đã làm", List.of());
    var id = new ObligationId(town.obligation(owed, unit));
    var who = stage.person(town.focalPoint(unit));
    stage.bean(Submitting.class).submit(id, handover, who);
    stage.time().settle();
    deeds.add(new History.Deed(owed.title, unit, History.What.SUBMITTED, stage.time().now()));
  }

  private Verdict verdict() throws IOException {
    var facts = town.facts(Life.BEGIN);
    var reader = new MailReader(facts);
    var told =
        mailbag.all().stream()
            .map(letter -> reader.read(letter.recipient(), letter.raw()))
            .flatMap(Optional::stream)
            .toList();
    var history = new History(deeds, jumps, stage.time().now());
    var dues = new Expectations(facts).of(history);
    return Ledger.check(dues, told, Map.of(), Duration.ofMinutes(20));
  }

  @Override
  public void close() throws IOException {
    stage.close();
    smtp.close();
    FileSystemUtils.deleteRecursively(directory);
  }
}
