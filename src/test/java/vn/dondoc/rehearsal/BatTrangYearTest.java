package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.duties.Duties;
import vn.dondoc.duties.Duty;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;

/** The plan of xã Bát Tràng of 2026: dated events, and no report with a day. */
class BatTrangYearTest {
  private static final String FILE = "2026-bat-trang.yml";

  @OnBothDatabases
  void eventsAreRemindedBeforeAndAskedForTheirResultAfter(TestDatabase database) {
    try (var year = ShippedYear.of(FILE, database)) {
      var events = year.silent();

      // 8/3/2026 is a Sunday
      assertThat(year.toldWhom(events, "day-8-3", "mttq-bat-trang"))
          .containsExactly(
              "OPENED 2026-02-27 dm-mttq-bat-trang",
              "REMINDER 2026-03-02 dm-mttq-bat-trang",
              "REMINDER 2026-03-06 dm-mttq-bat-trang",
              "REMINDER 2026-03-09 dm-mttq-bat-trang",
              "REMINDER 2026-03-16 dm-mttq-bat-trang",
              "REMINDER 2026-03-23 dm-mttq-bat-trang");
      // 15/11/2026 is a Sunday, 15/12 a Tuesday
      assertThat(year.told(events, "action-month", "mttq-bat-trang"))
          .endsWith(
              "REMINDER 2026-11-09",
              "REMINDER 2026-11-13",
              "REMINDER 2026-12-16",
              "REMINDER 2026-12-23",
              "REMINDER 2026-12-30");
      assertThat(events).extracting(event -> event.type()).doesNotContain("MISSED", "ESCALATION");
      thonAndSchoolsAreTheLeaves(year, events);
    }
  }

  private static void thonAndSchoolsAreTheLeaves(ShippedYear year, List<TimelineEvent> events) {
    // "kịp thời phát hiện và báo cáo" has no day, so no thôn is asked for anything by itself
    assertThat(events)
        .filteredOn(event -> event.type().equals("OPENED"))
        .extracting(event -> event.unit().orElseThrow())
        .noneMatch(unit -> unit.startsWith("thon-") || unit.startsWith("truong-"));
    var duties = year.stage().bean(Duties.class).of(year.draft().id());
    assertThat(duties)
        .filteredOn(duty -> duty.given().sourceLine().orElseThrow() == 107)
        .extracting(Duty::unit)
        .hasSize(12)
        .allMatch(unit -> unit.value().startsWith("thon-"));
    assertThat(duties)
        .filteredOn(duty -> duty.given().sourceLine().orElseThrow() == 111)
        .extracting(Duty::unit)
        .hasSize(15)
        .allMatch(unit -> unit.value().startsWith("truong-"));
  }

  @Test
  void whenSomethingHappensTheThonAreAskedAndAnswerEachInItsWay() {
    try (var year = ShippedYear.of(FILE)) {
      var events = year.lively();

      // set on 18/5, "đến hết ngày 05/6", a Friday; this one stays silent and is chased by hand
      assertThat(year.told(events, "violence", "thon-trung-quan"))
          .containsSubsequence(
              "OPENED 2026-05-18",
              "REMINDER 2026-05-22",
              "REMINDER 2026-05-29",
              "REMINDER 2026-06-03",
              "REMINDER 2026-06-05",
              "MISSED[1] 2026-06-08",
              "CHASED 2026-06-09",
              "ESCALATION[2] 2026-06-11",
              "ESCALATION[3] 2026-06-15",
              "ESCALATION[3] 2026-06-22");
      assertThat(year.told(events, "violence", "thon-bat-trang"))
          .containsExactly(
              "OPENED 2026-05-18",
              "REMINDER 2026-05-22",
              "SUBMITTED 2026-05-27",
              "ACCEPTED 2026-05-28");
      assertThat(year.told(events, "violence", "thon-giang-cao"))
          .endsWith("SUBMITTED 2026-05-28", "ACCEPTED 2026-05-29");
      assertThat(year.told(events, "violence", "thon-son-ho"))
          .endsWith("REMINDER 2026-06-03", "SUBMITTED 2026-06-04", "ACCEPTED 2026-06-04");
      // asked for it no more on 15/6
      assertThat(year.told(events, "violence", "thon-khoan-te"))
          .endsWith("ESCALATION[3] 2026-06-15", "WITHDRAWN 2026-06-15", "CHANGED 2026-06-15");
      // away from 25/5 to 12/6: the thôn beside it takes her place
      assertThat(year.toldWhom(events, "violence", "thon-chu-xa"))
          .contains(
              "REMINDER 2026-05-22 dm-thon-chu-xa",
              "REMINDER 2026-05-29 dm-thon-le-xa",
              "REMINDER 2026-06-05 dm-thon-le-xa");
    }
  }
}
