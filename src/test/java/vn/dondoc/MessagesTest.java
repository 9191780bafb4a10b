package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
  @TempDir Path directory;

  @Test
  void bothLanguagesHaveTheSameSentences() throws IOException {
    assertThat(new TreeSet<>(sentences("vi").stringPropertyNames()))
        .isEqualTo(new TreeSet<>(sentences("en").stringPropertyNames()))
        .isNotEmpty();
  }

  @Test
  void noSentenceIsGivenTwice() throws IOException {
    for (var language : new String[] {"vi", "en"}) {
      var keys =
          Files.readAllLines(Path.of("src/main/resources/messages_" + language + ".properties"))
              .stream()
              .filter(line -> line.contains("=") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).as(language).doesNotHaveDuplicates();
    }
  }

  @Test
  void everySentenceIsAPatternThatCanBeFilledIn() throws IOException {
    for (var language : new String[] {"vi", "en"}) {
      sentences(language)
          .forEach(
              (key, sentence) ->
                  assertThat(new MessageFormat((String) sentence, Locale.forLanguageTag(language)))
                      .as("%s of %s", key, language)
                      .isNotNull());
    }
  }

  @Test
  void aDeploymentRewordsOneLanguageOnly() throws IOException {
    Files.writeString(directory.resolve("messages_vi.properties"), "nav.tasks=Công việc");
    var messages = new MessagesConfiguration().messageSource(directory.toString());
    assertThat(messages.getMessage("nav.tasks", null, Locale.forLanguageTag("vi")))
        .isEqualTo("Công việc");
    assertThat(messages.getMessage("nav.tasks", null, Locale.ENGLISH)).isEqualTo("My work");
    assertThat(messages.getMessage("nav.tasks", null, Locale.FRENCH)).isEqualTo("Việc của tôi");
  }

  private static Properties sentences(String language) throws IOException {
    var sentences = new Properties();
    var file = MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties");
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      sentences.load(reader);
    }
    return sentences;
  }
}
