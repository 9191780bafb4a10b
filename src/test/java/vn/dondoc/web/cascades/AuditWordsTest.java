package vn.dondoc.web.cascades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class AuditWordsTest {
  @ParameterizedTest
  @CsvSource({
    "BEFORE 2024-05-20, trước ngày 20/5/2024",
    "BY 2024-05-23, chậm nhất ngày 23/5/2024",
    "LATE 5, 'đã nộp, muộn 5 ngày'",
    "ACCEPTED, được chấp nhận",
    "12/KH-SVHTT · 2024-03-01, 12/KH-SVHTT · 1/3/2024",
    "2024-13-45, 2024-13-45",
    "KHTC 12, KHTC 12",
    "a@example.vn, a@example.vn",
    "UNDATED, chưa có hạn",
    "EVERY_MONTH; UNDATED, hằng tháng; chưa có hạn",
    "EVERY_MONTH; FROM_MONTH 6/2024; DAY_BY 25 0, "
        + "hằng tháng; từ tháng 6/2024; chậm nhất ngày 25 của tháng cuối kỳ",
    "EVERY_YEAR; FROM_YEAR 2024; DAY_BEFORE 5 2, "
        + "hằng năm; từ năm 2024; trước ngày 5 của tháng thứ 2 sau kỳ",
  })
  void saysValuesInTheReadersWords(String value, String words) {
    assertThat(in("vi").of(value)).isEqualTo(words);
  }

  @Test
  void speaksEnglishToo() {
    assertThat(in("en").of("BY 2024-05-23")).isEqualTo("by 23/5/2024");
  }

  private static AuditWords in(String language) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    return new AuditWords(messages, Locale.forLanguageTag(language));
  }
}
