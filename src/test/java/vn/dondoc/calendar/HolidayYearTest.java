package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HolidayYearTest {
  private static final LocalDate SATURDAY = LocalDate.of(2024, 5, 4);
  private static final LocalDate MONDAY = LocalDate.of(2024, 4, 29);

  @Test
  void refusesADayOfAnotherYear() {
    var day = LocalDate.of(2025, 1, 1);
    assertThatThrownBy(() -> year(Set.of(day), Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2025-01-01 does not belong to the year 2024");
  }

  @Test
  void refusesADayBothOffAndWorked() {
    assertThatThrownBy(() -> year(Set.of(SATURDAY), Set.of(SATURDAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2024-05-04 cannot be both off and worked");
  }

  @Test
  void refusesAWorkedWeekday() {
    assertThatThrownBy(() -> year(Set.of(), Set.of(MONDAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2024-04-29 is a weekday, so it is worked anyway");
  }

  @Test
  void doesNotFollowChangesOfWhatItWasGiven() {
    var off = new HashSet<>(Set.of(MONDAY));
    var year = year(off, Set.of());
    off.clear();
    assertThat(year.off()).containsExactly(MONDAY);
  }

  private static HolidayYear year(Set<LocalDate> off, Set<LocalDate> worked) {
    return new HolidayYear(2024, HolidayStatus.OFFICIAL, off, worked, Set.of(), "thử");
  }
}
