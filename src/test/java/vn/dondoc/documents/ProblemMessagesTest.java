package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProblemMessagesTest {
  @Test
  void bothLanguagesHaveTheSameSentencesWithTheSameArguments() throws IOException {
    assertThat(argumentsBySentence("vi")).isEqualTo(argumentsBySentence("en")).isNotEmpty();
  }

  private static TreeMap<String, String> argumentsBySentence(String language) throws IOException {
    var sentences = new Properties();
    var file =
        ProblemMessagesTest.class.getResourceAsStream("/messages_" + language + ".properties");
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      sentences.load(reader);
    }
    var arguments = new TreeMap<String, String>();
    for (var key : sentences.stringPropertyNames()) {
      if (key.startsWith("problem.")) {
        arguments.put(key, arguments(sentences.getProperty(key)));
      }
    }
    return arguments;
  }

  /** Filled in, so that a lone quote, which would swallow an argument, is seen too. */
  private static String arguments(String sentence) {
    var filled = new MessageFormat(sentence, Locale.ROOT).format(new Object[] {"①", "②", "③"});
    return filled.chars().filter(c -> "①②③".indexOf(c) >= 0).distinct().sorted().boxed().toList()
        + "";
  }
}
