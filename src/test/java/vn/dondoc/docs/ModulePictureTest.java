package vn.dondoc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Redraw with {@code mvn test -Dtest=ModulePictureTest -Ddocs.write=true}. */
class ModulePictureTest {
  private static final Path PICTURE = Path.of("src/docs/modules.md");

  @Test
  void theStoredPictureIsOfTheModulesAsTheyAre() throws IOException {
    var drawn = new ModulePicture().markdown();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(PICTURE)
        .as("redraw with mvn test -Dtest=ModulePictureTest -Ddocs.write=true")
        .hasContent(drawn);
  }
}
