package vn.dondoc.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Nodes on one database, whose clocks show the same; any of them may be killed. */
final class Fleet implements AutoCloseable {
  private static final Duration BOUND = Duration.ofSeconds(90);
  private static final int POLL_MILLIS = 20;

  private final int size;
  private final List<String> settings;
  private final List<NodeProcess> nodes = new ArrayList<>();
  private Instant turnedTo;
  private long turnedAt;

  private Fleet(int size, List<String> settings) {
    this.size = size;
    this.settings = settings;
  }

  /** The first alone, then the others, so that one of them migrates. */
  static Fleet launch(int size, Instant now, List<String> settings) throws IOException {
    var fleet = new Fleet(size, settings);
    fleet.turned(now);
    fleet.nodes.add(NodeProcess.launch(now, settings).awaitReady());
    fleet.fillUp();
    return fleet;
  }

  /** Starts as many as are missing, side by side. */
  void fillUp() throws IOException {
    var started = new ArrayList<NodeProcess>();
    while (nodes.size() + started.size() < size) {
      started.add(NodeProcess.launch(now(), settings));
    }
    for (var node : started) {
      nodes.add(node.awaitReady());
    }
    turnTo(now());
  }

  Instant now() {
    return turnedTo.plusNanos(System.nanoTime() - turnedAt);
  }

  private void turned(Instant to) {
    turnedTo = to;
    turnedAt = System.nanoTime();
  }

  void turnTo(Instant to) throws IOException {
    for (var node : nodes) {
      node.tell("time " + to);
    }
    turned(to);
  }

  /** Any one of them. */
  NodeProcess one() {
    return nodes.get(0);
  }

  long count(String sql) throws IOException {
    return Long.parseLong(ask("count " + sql));
  }

  List<String> list(String sql) throws IOException {
    var answer = ask("list " + sql);
    return answer.isEmpty() ? List.of() : List.of(answer.split(";"));
  }

  private String ask(String question) throws IOException {
    var answer = one().tell(question);
    if (answer.equals("refused")) {
      throw new IllegalStateException(question + " was refused:\n" + one().lastWords());
    }
    return answer;
  }

  /**
   * @throws IllegalStateException if it never comes to that
   */
  void await(String what, Check check) throws IOException {
    var patienceEnds = System.nanoTime() + BOUND.toNanos();
    while (!check.holds()) {
      if (System.nanoTime() > patienceEnds) {
        throw new IllegalStateException(
            "waited in vain until %s; at %s%n%s%n%s"
                .formatted(what, now(), standing(), one().lastWords()));
      }
      pause(POLL_MILLIS);
    }
  }

  private String standing() throws IOException {
    return list("select concat(id, ' ', state, ' ', open_count) from reporting_round")
        + "\n"
        + list("select concat(type_, ' ', duedate_, ' ', retries_) from act_ru_job")
        + "\n"
        + list("select concat(name, ' ', started_at, ' ', error) from recurring_run");
  }

  interface Check {
    boolean holds() throws IOException;
  }

  /** Until every node's connections work again. */
  void awaitDatabase() throws IOException {
    for (var node : nodes) {
      await("the database is back", () -> node.tell("count select 1").equals("1"));
    }
  }

  void kill() throws InterruptedException {
    nodes.remove(0).kill();
  }

  void killAll() throws InterruptedException {
    while (!nodes.isEmpty()) {
      kill();
    }
  }

  /** Whoever is left goes on at that moment; if nobody is, all start anew. */
  void reviveAt(Instant moment) throws IOException {
    if (nodes.isEmpty()) {
      turned(moment);
      fillUp();
    } else {
      turnTo(moment);
    }
  }

  static void pause(long millis) {
    try {
      new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    nodes.forEach(NodeProcess::close);
  }
}
