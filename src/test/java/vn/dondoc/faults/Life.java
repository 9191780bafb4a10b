package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dondoc.faults.ledger.Due;
import vn.dondoc.faults.ledger.Expectations;
import vn.dondoc.faults.ledger.History;
import vn.dondoc.testing.Stage;

/**
 * A town's spring under a {@link Fleet}: given its work on 01/3, reminded, late, handing in bit by
 * bit; it goes from one day on which something is due to the next. On the way a {@link Blow} falls
 * now and then.
 */
final class Life {
  static final Instant BEGIN = Stage.at("2024-03-01T08:00");

  /** Longer than a claim on a mail and a lock on a job last. */
  private static final Duration AFTER_A_BLOW = Duration.ofMinutes(6);

  private static final Duration FOR_THE_FIRST_MAIL = Duration.ofSeconds(2);

  private final Town town;
  private final Fleet fleet;
  private final FaultySmtp smtp;
  private final Kills kills;
  private final Blow blow;
  private final Expectations expectations;
  private final Sky sky;
  private final Quiet quiet;
  private final Deeds deeds;

  Life(Town town, Fleet fleet, FaultySmtp smtp, Kills kills, Blow blow, Sky sky, long seed)
      throws IOException {
    this.town = town;
    this.fleet = fleet;
    this.smtp = smtp;
    this.kills = kills;
    this.blow = blow;
    this.sky = sky;
    this.expectations = new Expectations(town.facts(BEGIN));
    this.quiet = new Quiet(fleet);
    this.deeds = new Deeds(town, fleet, seed);
  }

  Deeds deeds() {
    return deeds;
  }

  /** The work is given and all units have been told of it. */
  void begin(Path cascade) throws IOException, InterruptedException {
    hit(Moment.START, List.of("start " + cascade));
    if (fleet.count("select count(*) from instruction where started_at is not null") == 0) {
      fleet.one().tell("start " + cascade);
    }
    quiet.awaitFlow();
    hit(Moment.FAN_OUT, List.of("run open-periods"));
    quiet.run("open-periods");
    var owed = Town.Owed.values().length * town.offices();
    fleet.await("all work is given", () -> fleet.count("select count(*) from obligation") == owed);
    quiet.awaitFlow();
    mails(BEGIN);
  }

  /** All mornings on which something is due, up to that moment. */
  void live(Instant until) throws IOException, InterruptedException {
    for (var morning = next(); morning.isBefore(until); morning = next()) {
      day(morning);
    }
  }

  void day(Instant morning) throws IOException, InterruptedException {
    fleet.fillUp();
    sky.dawn();
    mail(morning);
    afternoon(morning);
  }

  /** What is due is raised, bundled and sent. */
  void mail(Instant morning) throws IOException, InterruptedException {
    morning(morning);
    digest(morning);
    mails(morning);
  }

  /** The next morning on which something is due. */
  Instant next() {
    return expectations.of(deeds.history(Instant.MAX)).stream()
        .map(Due::at)
        .filter(at -> at.isAfter(fleet.now()))
        .min(Comparator.naturalOrder())
        .map(at -> History.dayOf(at).atTime(8, 0).atZone(Stage.ZONE).toInstant())
        .orElse(Instant.MAX);
  }

  private void morning(Instant morning) throws IOException, InterruptedException {
    notBefore(morning);
    hit(Moment.HERD, List.of());
    quiet.awaitFlow();
  }

  private void digest(Instant morning) throws IOException, InterruptedException {
    notBefore(morning.plus(Duration.ofMinutes(5)));
    hit(Moment.BUNDLING, List.of("run daily-digest"));
    quiet.run("daily-digest");
  }

  private void mails(Instant morning) throws IOException, InterruptedException {
    hit(Moment.DISPATCH, List.of("run dispatch-mail"));
    sky.send(quiet, fleet, morning);
  }

  private void afternoon(Instant morning) throws IOException, InterruptedException {
    notBefore(morning.plus(Duration.ofHours(6)));
    var chosen = deeds.nextSubmitters();
    var at = fleet.now();
    var commands = chosen.stream().map(deeds::submission).toList();
    deeds.makeGood(chosen, hit(Moment.SUBMISSION, commands), at);
    quiet.awaitFlow();
    notBefore(morning.plus(Duration.ofHours(7)));
    deeds.acceptSome();
    quiet.awaitFlow();
  }

  private void notBefore(Instant moment) throws IOException {
    if (fleet.now().isBefore(moment)) {
      fleet.turnTo(moment);
    }
  }

  /** Returns what the commands were answered; of somebody who is dead now perhaps not all. */
  private List<String> hit(Moment moment, List<String> commands)
      throws IOException, InterruptedException {
    var node = fleet.one();
    var takenBefore = smtp.taken();
    for (var command : commands) {
      node.say(command);
    }
    var delay = kills.after(moment);
    if (delay.isEmpty()) {
      return answers(node, commands.size());
    }
    if (moment == Moment.DISPATCH) {
      awaitMail(takenBefore);
    }
    Fleet.pause(delay.getAsInt());
    var answers = blow.strike(fleet, node, commands.size());
    fleet.reviveAt(fleet.now().plus(AFTER_A_BLOW));
    // Its turn comes every five minutes.
    quiet.run("reconcile");
    return answers;
  }

  private static List<String> answers(NodeProcess node, int count) throws IOException {
    var answers = new ArrayList<String>();
    while (answers.size() < count) {
      answers.add(node.answer());
    }
    return answers;
  }

  private void awaitMail(long before) {
    var patienceEnds = System.nanoTime() + FOR_THE_FIRST_MAIL.toNanos();
    while (smtp.taken() == before && System.nanoTime() < patienceEnds) {
      Fleet.pause(1);
    }
  }
}
