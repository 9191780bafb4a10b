package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnsureChromiumTest {
  private final List<String> done = new ArrayList<>();

  @Test
  void aChromiumThatIsThereIsLeftAlone() throws InterruptedException {
    new EnsureChromium(() -> true, List.of(way("package"))).ensure();
    assertThat(done).isEmpty();
  }

  @Test
  void theFirstWayThatLeadsThereIsTheLast() throws InterruptedException {
    new EnsureChromium(() -> done.contains("package"), List.of(way("package"), way("download")))
        .ensure();
    assertThat(done).containsExactly("package");
  }

  @Test
  void afterABlockedWayTheNextIsTried() throws InterruptedException {
    new EnsureChromium(() -> done.contains("download"), List.of(this::blocked, way("download")))
        .ensure();
    assertThat(done).containsExactly("download");
  }

  @Test
  void withoutAWayTheBuildSaysWhatToInstallAndWhatFailed() {
    var nowhere = new EnsureChromium(() -> false, List.of(this::blocked, way("download")));
    assertThatThrownBy(nowhere::ensure)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Install chromium")
        .hasSuppressedException(new IOException("No network"));
  }

  private EnsureChromium.Way way(String name) {
    return () -> done.add(name);
  }

  private void blocked() throws IOException {
    throw new IOException("No network");
  }
}
