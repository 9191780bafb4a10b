package vn.dondoc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Stage;

/** Ten kills of the long run, see {@code src/docs/faults.md}. */
class KillingTest {
  private static final int OFFICES = 20;

  @Test
  void tenKillsLoseNothingAndDoubleNothing() throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    try {
      var runs = Stream.of(run(Scene.H2, 3), run(Scene.TWO_NODES, 4)).toList();
      for (var outcome : pool.invokeAll(runs.stream().map(KillingTest::played).toList())) {
        assertThat(outcome.get().isClean()).as(outcome.get().toString()).isTrue();
      }
      assertThat(runs).allSatisfy(run -> assertThat(run.kills().count()).isEqualTo(5));
    } finally {
      pool.shutdownNow();
    }
  }

  private static Callable<Outcome> played(KillRun run) {
    return () -> Played.play(run);
  }

  private static KillRun run(Scene scene, long seed) {
    return KillRun.of(scene, OFFICES, 5, seed, Stage.at("2024-05-21T23:00"));
  }
}
