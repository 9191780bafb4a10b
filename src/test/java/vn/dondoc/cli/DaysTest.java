package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dondoc.calendar.HolidayFixture;

class DaysTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Days days = new Days(ZONE, HolidayFixture.shipped(), new Words(messages(), ZONE));

  @Test
  void namesTheDayOfTheWeek() {
    assertThat(days.marked(LocalDate.of(2024, 5, 19))).isEqualTo("CN 19/05/2024");
    assertThat(days.marked(LocalDate.of(2024, 5, 20))).isEqualTo("T2 20/05/2024");
    assertThat(days.marked(LocalDate.of(2024, 5, 25))).isEqualTo("T7 25/05/2024");
  }

  @Test
  void saysWhichDaysADecisionMayStillMove() {
    assertThat(days.marked(LocalDate.of(2027, 2, 4))).isEqualTo("T5 04/02/2027 (lịch tạm tính)");
  }

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    return messages;
  }
}
