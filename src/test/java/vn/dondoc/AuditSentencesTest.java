package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is put on record, a person can read. */
class AuditSentencesTest {
  private static final Pattern RECORDED =
      Pattern.compile("audit\\s*\\.(?:cascade|round|obligation|subject)\\(\\s*\"([A-Z_]+)\"\\s*,");

  private static final Pattern OF_CASCADES =
      Pattern.compile("audit\\s*\\.(?:cascade|round|obligation)\\(\\s*\"([A-Z_]+)\"\\s*,");

  @Test
  void everyTypeOnRecordHasASentence() throws IOException {
    var messages = Files.readString(Path.of("src/main/resources/messages_vi.properties"));

    assertThat(types(RECORDED))
        .contains("SUBMITTED", "CASCADE_STARTED")
        .allSatisfy(type -> assertThat(messages).contains("\naudit." + type + "="));
  }

  /** What happens to a cascade stands on its timeline, in the browser and in a rehearsal. */
  @Test
  void everyDeedOfACascadeHasItsWordsOnTheTimeline() throws IOException {
    var messages = Files.readString(Path.of("src/main/resources/messages_vi.properties"));

    assertThat(types(OF_CASCADES))
        .contains("CHASED", "PLAN_ISSUED")
        .allSatisfy(
            type ->
                assertThat(messages)
                    .contains("\nmoment." + type + "=", "\ntimeline." + type + "="));
  }

  private static Set<String> types(Pattern recorded) throws IOException {
    var types = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        recorded.matcher(Files.readString(file)).results().forEach(r -> types.add(r.group(1)));
      }
    }
    return types;
  }
}
