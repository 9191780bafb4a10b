package vn.dondoc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Stage;

/** Ten kills of the long run, see {@code src/docs/faults.md}. */
class KillingTest {
  private static final int OFFICES = 20;

  @Test
  void tenKillsLoseNothingAndDoubleNothing() throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    try {
      var runs =
          List.<Callable<KillRun.Result>>of(run(Scene.H2, 3)::play, run(Scene.TWO_NODES, 4)::play);
      for (var result : pool.invokeAll(runs)) {
        var played = result.get();
        assertThat(played.outcome().isClean()).as(played.outcome().toString()).isTrue();
        assertThat(played.kills().done().values().stream().mapToInt(Integer::intValue).sum())
            .isEqualTo(5);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static KillRun run(Scene scene, long seed) {
    return new KillRun(scene, OFFICES, 5, seed, Stage.at("2024-05-21T23:00"));
  }
}
