package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowsersTest {
  @TempDir Path folder;

  @Test
  void thePropertyBeatsTheEnvironmentAndThePath() throws IOException {
    var named = executable("mine");
    var other = executable("chromium");
    assertThat(
            Browsers.find(
                Map.of("chromium.path", named.toString())::get,
                Map.of("CHROMIUM_PATH", other.toString(), "PATH", folder.toString())::get))
        .contains(named);
  }

  @Test
  void theEnvironmentBeatsThePath() throws IOException {
    var named = executable("mine");
    executable("chromium");
    assertThat(found(Map.of("CHROMIUM_PATH", named.toString(), "PATH", folder.toString())))
        .contains(named);
  }

  @Test
  void thePathIsSearchedForEveryNameAChromiumGoesBy() throws IOException {
    var chrome = executable("google-chrome");
    assertThat(found(Map.of("PATH", folder.toString()))).contains(chrome);
  }

  @Test
  void aMachineWithoutAnyHasNone() {
    assertThat(found(Map.of("PATH", folder.toString()))).isEmpty();
    assertThat(found(Map.of())).isEmpty();
  }

  @Test
  void aNamedChromiumThatIsMissingIsAMistakeAndNotPassedOver() throws IOException {
    executable("chromium");
    assertThatThrownBy(() -> found(Map.of("CHROMIUM_PATH", "gone", "PATH", folder.toString())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("No Chromium at gone");
  }

  private static Optional<Path> found(Map<String, String> environment) {
    return Browsers.find(property -> null, environment::get);
  }

  private Path executable(String name) throws IOException {
    var file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
