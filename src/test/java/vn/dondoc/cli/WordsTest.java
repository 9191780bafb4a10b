package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordsTest {

  @Test
  void everythingThatAShippedYearTellsHasWords() {
    var words = new Words(messages(), ZoneId.of("Asia/Ho_Chi_Minh"));

    assertThat(words.event("REMINDER")).isEqualTo("Nhắc việc");
    assertThat(words.event("CASCADE_AMENDED")).isEqualTo("Điều chỉnh văn bản");
    assertThat(words.event("WITHDRAWN")).isEqualTo("Rút việc");
    assertThat(words.event("CHANGED")).doesNotContain("CHANGED");
    assertThat(words.event("NOTHING_OF_THE_KIND")).isEqualTo("NOTHING_OF_THE_KIND");
  }

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    return messages;
  }
}
