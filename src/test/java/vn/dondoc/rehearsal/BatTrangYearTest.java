package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The plan of xã Bát Tràng of 2026: five dated events, and no report with a day. */
class BatTrangYearTest {

  @Test
  void eventsAreRemindedBeforeAndAskedForTheirResultAfter() {
    try (var year = ShippedYear.of("2026-bat-trang.yml")) {
      var events = year.silent();

      // 8/3/2026 is a Sunday
      assertThat(year.told(events, "day-8-3", "mttq-bat-trang"))
          .containsExactly(
              "OPENED 2026-02-27",
              "REMINDER 2026-03-02",
              "REMINDER 2026-03-06",
              "REMINDER 2026-03-09",
              "REMINDER 2026-03-16",
              "REMINDER 2026-03-23");
      // 15/11/2026 is a Sunday, 15/12 a Tuesday
      assertThat(year.told(events, "action-month", "mttq-bat-trang"))
          .endsWith(
              "REMINDER 2026-11-09",
              "REMINDER 2026-11-13",
              "REMINDER 2026-12-16",
              "REMINDER 2026-12-23",
              "REMINDER 2026-12-30");
      assertThat(events).extracting(event -> event.type()).doesNotContain("MISSED", "ESCALATION");
    }
  }
}
