package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DaysBetweenTest {

  @Test
  void workingDaysBetweenTwoDaysAreThoseThatACountDayByDayFinds() {
    var calendar = HolidayFixture.shipped();
    var random = new Random(5);
    for (int n = 0; n < 500; n++) {
      var from = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3000));
      var to = from.plusDays(random.nextInt(n + 1));
      var counted =
          from.plusDays(1).datesUntil(to.plusDays(1)).filter(calendar::isWorkingDay).count();
      assertThat(calendar.workingDaysBetween(from, to))
          .as("%s to %s", from, to)
          .isEqualTo((int) counted);
      assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-(int) counted);
    }
  }
}
