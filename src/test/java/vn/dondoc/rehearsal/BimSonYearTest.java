package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static vn.dondoc.rehearsal.ShippedYear.mailsOn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.instructions.Checking;
import vn.dondoc.instructions.InstructionInvalid;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.Stage;

/** The plan of thị xã Bỉm Sơn of 15/3/2018, with its wrong year corrected by the coordinator. */
class BimSonYearTest {
  private static final String FILE = "2018-bim-son.yml";
  private static final String COLLECTOR = "phong-ldtbxh-bim-son";

  @Test
  void thePlanDoesNotStartWithTheYear2016InIt() {
    try (var year = ShippedYear.of(FILE)) {
      var findings =
          year.stage().bean(Checking.class).check(year.draft(), Stage.at("2018-03-15T08:00"));
      assertThat(findings)
          .extracting(finding -> finding.id() + " " + finding.wording())
          .containsExactly(
              "deadline-other-year:upward-action-month trước ngày 20/12/2016",
              "input-after-output:2018-year báo cáo năm trước ngày 17/12/2018 để tổng hợp báo cáo",
              "number-blank Số: /KH-UBND");

      var rehearsing = year.stage().bean(Rehearsing.class);
      assertThatThrownBy(
              () ->
                  rehearsing.rehearse(
                      year.draft(), Behaviour.none(), Optional.empty(), passed -> {}))
          .isInstanceOfSatisfying(
              InstructionInvalid.class,
              invalid ->
                  assertThat(invalid.findings())
                      .extracting(finding -> finding.id())
                      .containsExactly("deadline-other-year:upward-action-month"));
    }
  }

  @Test
  void theYearRunsAfterTheCoordinatorsAnswers() {
    try (var year = ShippedYear.of(FILE)) {
      var events = year.silent();

      plansAndHalfYear(year, events);
      theYearsReportComesInAfterTheReportItFeeds(year, events);
      upwardToTheSo(year, events);
      assertThat(events)
          .filteredOn(event -> event.type().equals("FINDING_ANSWERED"))
          .extracting(TimelineEvent::detail)
          .contains(
              Optional.of("Thời hạn 20/12/2016 không thuộc năm 2018 của kế hoạch. → 20/12/2018"));
    }
  }

  private static void plansAndHalfYear(ShippedYear year, List<TimelineEvent> events) {
    // "trước ngày 22/3/2018": by Wednesday 21/3; 7/3 and 14/3 lie before the plan itself.
    // 25/4 (Giỗ Tổ), 30/4 and 1/5 are off
    assertThat(year.toldWhom(events, "plan", "x-ha-lan-bim-son"))
        .containsExactly(
            "OPENED 2018-03-15 dm-x-ha-lan-bim-son",
            "REMINDER 2018-03-19 dm-x-ha-lan-bim-son",
            "REMINDER 2018-03-21 dm-x-ha-lan-bim-son",
            "MISSED[1] 2018-03-22 dm-x-ha-lan-bim-son ld-x-ha-lan-bim-son",
            "ESCALATION[2] 2018-03-27 dm-phong-ldtbxh-bim-son dp-ubnd-tx-bim-son",
            "ESCALATION[3] 2018-03-29 dm-x-ha-lan-bim-son dp-ubnd-tx-bim-son ld-x-ha-lan-bim-son",
            "ESCALATION[3] 2018-04-05 dm-x-ha-lan-bim-son dp-ubnd-tx-bim-son ld-x-ha-lan-bim-son",
            "ESCALATION[3] 2018-04-12 dm-x-ha-lan-bim-son dp-ubnd-tx-bim-son ld-x-ha-lan-bim-son",
            "ESCALATION[3] 2018-04-19 dm-x-ha-lan-bim-son dp-ubnd-tx-bim-son ld-x-ha-lan-bim-son",
            "ESCALATION[3] 2018-04-27 dm-x-ha-lan-bim-son dp-ubnd-tx-bim-son ld-x-ha-lan-bim-son",
            "ESCALATION[3] 2018-05-08 dm-x-ha-lan-bim-son dp-ubnd-tx-bim-son ld-x-ha-lan-bim-son",
            "ESCALATION[3] 2018-05-15 dm-x-ha-lan-bim-son dp-ubnd-tx-bim-son ld-x-ha-lan-bim-son");
    // "Đề nghị": not below the UBND, so no superior hears of it, and it is chased once more only
    assertThat(year.toldWhom(events, "plan", "hoi-ccb-bim-son"))
        .endsWith(
            "MISSED[1] 2018-03-22 dm-hoi-ccb-bim-son",
            "ESCALATION[2] 2018-03-27 dm-phong-ldtbxh-bim-son dp-ubnd-tx-bim-son",
            "ESCALATION[3] 2018-03-29 dm-hoi-ccb-bim-son",
            "ESCALATION[3] 2018-04-05 dm-hoi-ccb-bim-son");
    // 13 phòng and ngành, 8 xã and phường with their leaders; 7 that are only asked
    assertThat(mailsOn("2018-03-22", events)).containsExactly(entry("MISSED", 2 * (13 + 8) + 7L));
    assertThat(mailsOn("2018-03-21", events)).containsExactly(entry("REMINDER", 28L));
    // "trước ngày 22/5/2018": by Monday 21/5
    assertThat(year.told(events, "2018-six-months", "x-ha-lan-bim-son"))
        .startsWith(
            "OPENED 2018-03-15",
            "REMINDER 2018-05-07",
            "REMINDER 2018-05-14",
            "REMINDER 2018-05-17",
            "REMINDER 2018-05-21",
            "MISSED[1] 2018-05-22",
            "ESCALATION[2] 2018-05-25",
            "ESCALATION[3] 2018-05-29");
  }

  private static void theYearsReportComesInAfterTheReportItFeeds(
      ShippedYear year, List<TimelineEvent> events) {
    // "trước ngày 17/12/2018": until 24:00 of Sunday 16/12, safely by Friday 14/12.
    // 31/12 and 1/1 are off, Saturday 05/01/2019 is worked, Tết is 4–8/2
    assertThat(year.told(events, "2018-year", "p-lam-son-bim-son"))
        .endsWith(
            "REMINDER 2018-11-30",
            "REMINDER 2018-12-07",
            "REMINDER 2018-12-12",
            "REMINDER 2018-12-14",
            "MISSED[1] 2018-12-17",
            "ESCALATION[2] 2018-12-20",
            "ESCALATION[3] 2018-12-24",
            "ESCALATION[3] 2019-01-02",
            "ESCALATION[3] 2019-01-08",
            "ESCALATION[3] 2019-01-15",
            "ESCALATION[3] 2019-01-22",
            "ESCALATION[3] 2019-01-29",
            "ESCALATION[3] 2019-02-12");
    // "trước ngày 05/12/2018": by Tuesday 4/12, before the units' reports of the year
    assertThat(year.told(events, "upward-violence", COLLECTOR))
        .contains(
            "REMINDER 2018-11-20",
            "REMINDER 2018-11-27",
            "REMINDER 2018-11-30",
            "REMINDER 2018-12-04",
            "MISSED[1] 2018-12-05");
  }

  private static void upwardToTheSo(ShippedYear year, List<TimelineEvent> events) {
    // "trước ngày 25/5/2018": by Thursday 24/5; the Sở's coordinator hears, for it goes to the Sở
    assertThat(year.toldWhom(events, "upward-six-months", COLLECTOR))
        .contains(
            "REMINDER 2018-05-10 dm-phong-ldtbxh-bim-son",
            "REMINDER 2018-05-24 dm-phong-ldtbxh-bim-son",
            "MISSED[1] 2018-05-25 dm-phong-ldtbxh-bim-son ld-phong-ldtbxh-bim-son",
            "ESCALATION[2] 2018-05-30 dp-so-ldtbxh-thanh-hoa");
    // "trước ngày 20/12/2016", corrected to 2018: by Wednesday 19/12
    assertThat(year.told(events, "upward-action-month", COLLECTOR))
        .contains(
            "REMINDER 2018-12-05",
            "REMINDER 2018-12-12",
            "REMINDER 2018-12-17",
            "REMINDER 2018-12-19",
            "MISSED[1] 2018-12-20");
    // "Từ ngày 10 tháng 11 đến ngày 15 tháng 11": Friday 9/11 is the last working day before it
    assertThat(year.told(events, "launch", COLLECTOR))
        .endsWith(
            "REMINDER 2018-11-05",
            "REMINDER 2018-11-09",
            "REMINDER 2018-11-16",
            "REMINDER 2018-11-23",
            "REMINDER 2018-11-30")
        .noneMatch(line -> line.startsWith("MISSED"));
  }

  @Test
  void inALivelyYearWhoeverAnswersIsNoLongerChased() {
    try (var year = ShippedYear.of(FILE)) {
      var events = year.lively();

      // late by three working days, and then nothing more
      assertThat(year.told(events, "plan", "x-ha-lan-bim-son"))
          .containsSequence("MISSED[1] 2018-03-22", "SUBMITTED 2018-03-26")
          .noneMatch(line -> line.startsWith("ESCALATION"));
      // asked for it no more on 02/4
      assertThat(year.told(events, "plan", "hoi-nong-dan-bim-son"))
          .endsWith("ESCALATION[3] 2018-03-29", "WITHDRAWN 2018-04-02", "CHANGED 2018-04-02");
      // away from 10/5 to 18/5
      assertThat(year.toldWhom(events, "2018-six-months", "p-lam-son-bim-son"))
          .contains(
              "REMINDER 2018-05-07 dm-p-lam-son-bim-son",
              "REMINDER 2018-05-14 ld-p-lam-son-bim-son",
              "REMINDER 2018-05-17 ld-p-lam-son-bim-son",
              "REMINDER 2018-05-21 dm-p-lam-son-bim-son");
      // asked for 25/5 and got until 23/5
      assertThat(year.told(events, "2018-six-months", "p-dong-son-bim-son"))
          .containsSubsequence(
              "EXTENSION_ASKED 2018-05-18",
              "EXTENSION_GRANTED 2018-05-21",
              "REMINDER 2018-05-23",
              "SUBMITTED 2018-05-23",
              "ACCEPTED 2018-05-24")
          .noneMatch(line -> line.startsWith("MISSED"));
      assertThat(year.told(events, "2018-year", "p-phu-son-bim-son"))
          .containsSubsequence(
              "EXTENSION_ASKED 2018-12-13", "EXTENSION_REFUSED 2018-12-13", "MISSED[1] 2018-12-17");
      // in time on paper, noted a day late: accepted at once
      assertThat(year.told(events, "2018-six-months", "thanh-tra-bim-son"))
          .endsWith("MISSED[1] 2018-05-22", "SUBMITTED 2018-05-22", "ACCEPTED 2018-05-22");
      assertThat(year.told(events, "upward-six-months", COLLECTOR))
          .endsWith("SUBMITTED 2018-05-24", "ACCEPTED 2018-05-28");
    }
  }
}
