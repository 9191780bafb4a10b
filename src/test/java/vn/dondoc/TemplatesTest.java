package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence comes from the messages files; what stands in a template is a sample. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  /** Whose tag's content is only a sample, replaced when the page is made. */
  private static final Set<String> REPLACING =
      Set.of("th:text", "th:utext", "th:replace", "th:insert", "th:remove");

  private static final Set<String> SPOKEN = Set.of("title", "placeholder", "aria-label", "alt");

  static Stream<Path> templates() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void holdsNoSentence(Path template) throws Exception {
    assertThat(sentencesIn(Files.readString(template))).isEmpty();
  }

  @Test
  void aSentenceWouldBeFound() throws Exception {
    assertThat(sentencesIn("<p>Nộp <b th:text=\"#{x}\">báo cáo</b></p><a title=\"Mở\">·</a>"))
        .containsExactly("Nộp", "Mở");
  }

  private static List<String> sentencesIn(String template) throws ParseException {
    var reader = new Reader();
    var parser = new SimpleMarkupParser(ParseConfiguration.htmlConfiguration());
    parser.parse(template, reader);
    return reader.found;
  }

  private static final class Reader extends AbstractSimpleMarkupHandler {
    private final List<String> found = new ArrayList<>();
    private final Deque<Boolean> samples = new ArrayDeque<>();

    @Override
    public void handleOpenElement(
        String element, Map<String, String> attributes, int line, int col) {
      samples.push(
          isSample()
              || attributes != null && attributes.keySet().stream().anyMatch(REPLACING::contains));
      spoken(attributes);
    }

    @Override
    public void handleStandaloneElement(
        String element, Map<String, String> attributes, boolean minimized, int line, int col) {
      spoken(attributes);
    }

    @Override
    public void handleCloseElement(String element, int line, int col) {
      samples.pop();
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int col) {
      var text = new String(buffer, offset, length).strip();
      if (!isSample() && text.chars().anyMatch(Character::isLetter)) {
        found.add(text);
      }
    }

    private boolean isSample() {
      return !samples.isEmpty() && samples.peek();
    }

    private void spoken(Map<String, String> attributes) {
      if (attributes != null && !isSample()) {
        attributes.forEach(
            (name, value) -> {
              if (SPOKEN.contains(name) && value.chars().anyMatch(Character::isLetter)) {
                found.add(value);
              }
            });
      }
    }
  }
}
