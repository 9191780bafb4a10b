package vn.dondoc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Stage;

/** Ten kills of the long run, see {@code src/docs/faults.md}. */
class KillingTest {

  @Test
  void nothingIsLostOnH2() throws Exception {
    var result = new KillRun(Scene.H2, 30, 5, 1, Stage.at("2024-05-24T00:00")).play();
    System.out.println(result.kills().done() + " " + result.outcome());
    assertThat(result.outcome().isClean()).as(result.outcome().toString()).isTrue();
  }
}
