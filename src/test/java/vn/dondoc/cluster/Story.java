package vn.dondoc.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import vn.dondoc.testing.Visitor;

/**
 * Shows on this machine alone what two and three nodes on one PostgreSQL do when one of them dies,
 * one is stopped and one is replaced, with the settings that ship. Ends with a table; exit code 1
 * if anything was lost, sent twice without being counted, or took longer than a minute.
 *
 * <p>Run: {@code mvn -Pcluster test-compile}; with {@code -Dcluster.previous=} and the path of an
 * earlier jar it is an {@link Upgrade} instead.
 */
public final class Story {
  private static final int COMMUNES = 1000;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Surroundings world;
  private final Work work;
  private final Table table = new Table();
  private final Visitor visitor = new Visitor();

  private Story(Surroundings world) {
    this.world = world;
    this.work = new Work(world);
  }

  public static void main(String[] arguments) throws Exception {
    var directory = Files.createTempDirectory("dondoc-cluster");
    var right = false;
    try (var world = Surroundings.of(directory, COMMUNES)) {
      right = previous().isEmpty() ? new Story(world).tell() : upgrade(world, directory);
    } finally {
      FileSystemUtils.deleteRecursively(directory);
    }
    System.exit(right ? 0 : 1);
  }

  private static String previous() {
    return System.getProperty("cluster.previous", "");
  }

  private static boolean upgrade(Surroundings world, Path directory) throws Exception {
    var jar = Path.of(previous());
    var classPath = PreviousJar.unpack(jar, directory.resolve("previous"));
    return new Upgrade(world, COMMUNES).tell(classPath, jar);
  }

  private boolean tell() throws Exception {
    say(
        "An empty PostgreSQL, a mail server and a province of "
            + COMMUNES
            + " communes are ready.");
    say("Two nodes start at the same moment; each wants to create all tables.");
    try (var one = begin("one");
        var two = begin("two")) {
      table.timed("both nodes serve, seconds from the start", Timing.of(() -> ready(one, two)));
      table.expected("versions of each model", work.models() / 3, 1);
      table.expected("administrators made", work.accounts(), 1);
      say("A form opened on one is sent to two; the browser goes on on either.");
      visitor.signIn(one.address(), two.address(), World.ADMINISTRATOR, Surroundings.PASSWORD);
      table.expected("nodes that know who signed in", known(one, two), 2);
      killOne(one, two);
      try (var three = begin("three")) {
        replace(two, three);
      }
    }
    table.print();
    return table.isRight();
  }

  private void killOne(Node one, Node two) throws Exception {
    say("A plan is started; its units get their reports, and mails wait.");
    two.tell("rest");
    work.begin(one, World.FIRST_PLAN);
    work.awaitGiven(World.FIRST_PLAN, COMMUNES);
    world.mails().fallSilentAfter(COMMUNES / 3);
    try (var held = world.holding("obligation")) {
      work.begin(one, World.SECOND_PLAN);
      Patience.until("a job held", PATIENCE, () -> !work.lockedJobs("one").isEmpty());
      one.tell("run dispatch-mail");
      world.mails().awaitSilence();
      say(
          "Node one is killed (kill -9). It held %d job(s) of the engine and %d mails, one of them half sent."
              .formatted(work.lockedJobs("one").size(), work.mails("CLAIMED")));
      one.kill();
    }
    two.tell("wake");
    table.timed("page on the other node, seconds after the kill", Timing.of(() -> known(two)));
    table.expected("nodes that still know who signed in", known(two), 1);
    takeOver();
  }

  private void takeOver() throws InterruptedException {
    var from = System.nanoTime();
    var mails = world.mails().taken().size();
    Patience.until("the next mail", PATIENCE, () -> world.mails().taken().size() > mails);
    table.within("next mail, seconds after the kill", since(from), Duration.ofMinutes(1));
    Patience.until("all mails", PATIENCE, () -> work.mails("SENT") >= COMMUNES);
    Patience.until("fan-out", PATIENCE, () -> work.given(World.SECOND_PLAN) == COMMUNES);
    table.within("the dead node's job done, seconds", since(from), Duration.ofMinutes(1));
    say("Node two has ended what node one had begun.");
  }

  private void replace(Node old, Node fresh) throws Exception {
    say("Node three joins, as after an upgrade; node two is stopped while it sends mail.");
    fresh.awaitReady();
    world.mails().takeSlowly();
    fresh.tell("rest");
    old.tell("run dispatch-mail");
    var sent = world.mails().taken().size();
    Patience.until("some mails", PATIENCE, () -> world.mails().taken().size() > sent + 20);
    table.timed("stopping a node that sends mail, seconds", Timing.of(old::stop));
    table.expected("nodes that know who signed in", known(fresh), 1);
    fresh.tell("wake");
    fresh.tell("run dispatch-mail");
    Patience.until("all mails", PATIENCE, () -> work.mails("SENT") == 2 * COMMUNES);
    table.expected("mails lost, of " + 2 * COMMUNES, 2 * COMMUNES - world.mails().different(), 0);
    table.expected(
        "mails that came twice (half sent at the kill)", world.mails().twice().size(), 1);
    table.expected("of them not counted as in doubt", notCounted(world.mails().twice()), 0);
  }

  private int notCounted(List<String> twice) {
    return (int) twice.stream().filter(mail -> !work.inDoubt().contains(mail)).count();
  }

  private Node begin(String name) throws IOException {
    return Node.begin(name, world);
  }

  private static void ready(Node... nodes) throws InterruptedException {
    for (var node : nodes) {
      node.awaitReady();
    }
  }

  private int known(Node... nodes) throws IOException, InterruptedException {
    var count = 0;
    for (var node : nodes) {
      count += visitor.sees(node.address(), "/admin") ? 1 : 0;
    }
    return count;
  }

  private static Duration since(long from) {
    return Duration.ofNanos(System.nanoTime() - from);
  }

  private static void say(String sentence) {
    System.out.println("• " + sentence);
  }
}
