package vn.dondoc.faults;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Lets a {@link Fleet} do what is due, and knows when nothing is. Reads its tables, no more. */
final class Quiet {
  private static final DateTimeFormatter SQL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  private final Fleet fleet;

  Quiet(Fleet fleet) {
    this.fleet = fleet;
  }

  /** All signals are raised and all steps of processes are done. */
  void awaitFlow() throws IOException {
    fleet.await("the flow is quiet", () -> signalsDue() + stepsDue() == 0);
  }

  private long signalsDue() throws IOException {
    return fleet.count(
        "select count(*) from obligation where set_aside is null and next_signal_at <= "
            + zoned(fleet.now()));
  }

  /** The engine keeps local times of its JVM, which is at UTC. */
  private long stepsDue() throws IOException {
    return fleet.count(
        "select count(*) from act_ru_job where retries_ > 0 and duedate_ <= timestamp '%s'"
            .formatted(SQL.format(fleet.now())));
  }

  /** Once, wherever Quartz puts it; returns when that run is over. */
  void run(String work) throws IOException {
    var before = lastRun(work);
    fleet.one().tell("run " + work);
    fleet.await(work + " has run", () -> !lastRun(work).equals(before));
  }

  private String lastRun(String work) throws IOException {
    return fleet.list("select started_at from recurring_run where name = '" + work + "'") + "";
  }

  /** Sends, and tries again as often as the program wants to before that moment. */
  void sendAll(Instant until) throws IOException {
    run("dispatch-mail");
    for (var next = nextMail(); next.isPresent() && next.get().isBefore(until); next = nextMail()) {
      if (next.get().isAfter(fleet.now())) {
        fleet.turnTo(next.get());
      }
      run("dispatch-mail");
    }
  }

  private Optional<Instant> nextMail() throws IOException {
    return fleet
        .list(
            """
            select to_char((case when state = 'CLAIMED' then claimed_until else next_attempt_at end)
            at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') from outbox_mail
            where state in ('PENDING', 'CLAIMED') order by 1 fetch first 1 rows only
            """
                .replace('\n', ' '))
        .stream()
        .findFirst()
        .map(second -> Instant.parse(second + "Z").plusSeconds(1));
  }

  private static String zoned(Instant at) {
    return "timestamp with time zone '" + SQL.format(at) + "+00'";
  }
}
