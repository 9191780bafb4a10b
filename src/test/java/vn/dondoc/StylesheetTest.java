package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A block left open takes every later rule with it, and no browser says so. */
class StylesheetTest {
  private static final Path STYLES = Path.of("src/main/resources/static/css/dondoc.css");

  @Test
  void everyBlockIsClosedBeforeTheNextHeading() throws IOException {
    var open = 0;
    var unclosed = new ArrayList<String>();
    for (var line : Files.readAllLines(STYLES)) {
      if (line.startsWith("/*") && open > 0) {
        unclosed.add(line);
      }
      open += line.chars().map(one -> one == '{' ? 1 : one == '}' ? -1 : 0).sum();
      assertThat(open).as(line).isNotNegative();
    }
    assertThat(unclosed).isEmpty();
    assertThat(open).isZero();
  }
}
