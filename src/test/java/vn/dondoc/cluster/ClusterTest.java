package vn.dondoc.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.testing.Visitor;

/** Two nodes in JVMs of their own on one PostgreSQL. */
class ClusterTest {
  private static final int CONNECTIONS = 4;
  private static final int COMMUNES = 300;
  private static final String SHORT_LOCK = "--dondoc.engine.lock-seconds=15";
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @TempDir private Path config;

  @Test
  void twoNodesStartAtOnceShareAllAndOneEndsWhatTheOtherDiedOver() throws Exception {
    try (var world = Surroundings.of(config, COMMUNES);
        var one = Node.begin("one", world, SHORT_LOCK);
        var two = Node.begin("two", world, SHORT_LOCK)) {
      one.awaitReady();
      two.awaitReady();
      var work = new Work(world);
      assertThat(work.models()).as("each model deployed once").isEqualTo(3);
      assertThat(work.accounts()).isOne();
      aSignInHoldsOnBoth(one, two);

      world.mails().fallSilentAfter(70);
      two.tell("rest");
      work.begin(one, World.FIRST_PLAN);
      work.awaitGiven(World.FIRST_PLAN, COMMUNES);
      dieHoldingJobsAndMails(one, work, world);
      two.tell("wake");

      Patience.until(
          "the other node's taking over",
          A_MINUTE,
          () -> work.given(World.SECOND_PLAN) == COMMUNES && work.mails("SENT") >= COMMUNES);
      nothingIsLostNorTwice(world, work);
      saysWhichNodeItIsAndNamesNobody(one);
      saysWhichNodeItIsAndNamesNobody(two);
    }
  }

  private static void aSignInHoldsOnBoth(Node one, Node two) throws Exception {
    var visitor = new Visitor();
    visitor.signIn(one.address(), two.address(), World.ADMINISTRATOR, Surroundings.PASSWORD);
    assertThat(visitor.sees(two.address(), "/admin")).isTrue();
    assertThat(visitor.sees(one.address(), "/admin")).isTrue();
    assertThat(new Visitor().sees(one.address(), "/admin")).isFalse();
  }

  private static void dieHoldingJobsAndMails(Node node, Work work, Surroundings world)
      throws Exception {
    try (var held = world.holding("obligation")) {
      work.begin(node, World.SECOND_PLAN);
      Patience.until("a job held", A_MINUTE, () -> !work.lockedJobs(node.name()).isEmpty());
      node.tell("run dispatch-mail");
      world.mails().awaitSilence();
      assertThat(work.claimant()).isEqualTo(node.name());
      node.kill();
    }
  }

  private static void saysWhichNodeItIsAndNamesNobody(Node node) {
    var log = node.log().stream().filter(line -> line.startsWith("{")).toList();
    assertThat(log)
        .isNotEmpty()
        .allMatch(line -> line.contains("\"node\":{\"name\":\"" + node.name() + "\"}"));
    assertThat(String.join("\n", log))
        .doesNotContain(World.PEOPLE)
        .doesNotContain("@example.vn", Surroundings.PASSWORD);
  }

  private static void nothingIsLostNorTwice(Surroundings world, Work work) {
    var twice = world.mails().twice();
    assertThat(world.mails().different()).isGreaterThanOrEqualTo(COMMUNES);
    assertThat(twice)
        .as("only what was under way on one of the connections")
        .contains(world.mails().unanswered())
        .hasSizeLessThanOrEqualTo(CONNECTIONS);
    assertThat(work.inDoubt()).containsAll(twice);
    assertThat(Stream.of("PENDING", "CLAIMED").mapToInt(work::mails).sum())
        .as("of the second plan only")
        .isLessThanOrEqualTo(COMMUNES);
  }
}
