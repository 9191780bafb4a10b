package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.dondoc.rehearsal.ShippedYear.mailsOn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.progress.TimelineEvent;

/** The plan of huyện Lâm Thao of April 2024, between the tỉnh and its xã, thị trấn. */
class LamThaoYearTest {
  private static final String FILE = "2024-lam-thao.yml";

  @Test
  void theOneDatedReportIsChasedAndNothingElseFires() {
    try (var year = ShippedYear.of(FILE)) {
      var events = year.silent();

      // "trước ngày 15/11/2024": by Thursday 14/11; 1/1/2025 is off
      assertThat(year.toldWhom(events, "2024-year", "x-tu-xa-lam-thao"))
          .startsWith(
              "OPENED 2024-08-20 dm-x-tu-xa-lam-thao",
              "REMINDER 2024-10-31 dm-x-tu-xa-lam-thao",
              "REMINDER 2024-11-07 dm-x-tu-xa-lam-thao",
              "REMINDER 2024-11-12 dm-x-tu-xa-lam-thao",
              "REMINDER 2024-11-14 dm-x-tu-xa-lam-thao",
              "MISSED[1] 2024-11-15 dm-x-tu-xa-lam-thao ld-x-tu-xa-lam-thao",
              "ESCALATION[2] 2024-11-20 dm-phong-ldtbxh-lam-thao dp-ubnd-lam-thao",
              "ESCALATION[3] 2024-11-22 dm-x-tu-xa-lam-thao dp-ubnd-lam-thao ld-x-tu-xa-lam-thao");
      assertThat(year.told(events, "2024-year", "x-tu-xa-lam-thao"))
          .endsWith(
              "ESCALATION[3] 2024-11-29",
              "ESCALATION[3] 2024-12-06",
              "ESCALATION[3] 2024-12-13",
              "ESCALATION[3] 2024-12-20",
              "ESCALATION[3] 2024-12-27",
              "ESCALATION[3] 2025-01-06");
      // 13 phòng and ngành without the collector, 10 xã and 2 thị trấn; two people each
      assertThat(mailsOn("2024-11-15", events)).containsExactly(entry("MISSED", 2 * (13 + 12L)));
      assertThat(year.told(events, "action-month", "phong-ldtbxh-lam-thao"))
          .endsWith("REMINDER 2024-12-16", "REMINDER 2024-12-23", "REMINDER 2024-12-30");
      // Plans, trafficking and the report to the tỉnh have no day
      assertThat(opened(events)).containsOnly("2024-year", "action-month");
    }
  }

  private static List<String> opened(List<TimelineEvent> events) {
    return events.stream()
        .filter(event -> event.type().equals("OPENED"))
        .map(event -> event.obligation().orElseThrow().split("\\.")[1])
        .toList();
  }

  @Test
  void oncePlansAndTheReportToTheTinhHaveADayAllThreeLevelsWork() {
    try (var year = ShippedYear.of(FILE)) {
      var events = year.lively();

      // down: the plan of a xã answers that of the huyện, which answers the tỉnh's 1405/UBND-KGVX
      assertThat(answersTo(year, "cv-1405-2024")).containsExactly("45/KH-UBND");
      assertThat(answersTo(year, "lam-thao-2024"))
          .containsExactly("33/KH-UBND", "36/KH-UBND", "41/KH-UBND");

      // "đến hết ngày 15/5", said on 16/4; 29/4 to 1/5 are off, Saturday 4/5 is worked
      assertThat(year.told(events, "plan", "x-tu-xa-lam-thao"))
          .startsWith(
              "OPENED 2024-04-16",
              "REMINDER 2024-05-02",
              "REMINDER 2024-05-08",
              "REMINDER 2024-05-13",
              "REMINDER 2024-05-15",
              "MISSED[1] 2024-05-16",
              "ESCALATION[2] 2024-05-21");
      assertThat(year.told(events, "plan", "tt-lam-thao"))
          .containsSubsequence("REMINDER 2024-05-13", "SUBMITTED 2024-05-14")
          .noneMatch(line -> line.contains("2024-05-15"));

      // up: the huyện owes the tỉnh, "trước ngày 29/11"
      assertThat(year.toldWhom(events, "upward-year", "ubnd-lam-thao"))
          .containsExactly(
              "OPENED 2024-09-05 dm-ubnd-lam-thao",
              "REMINDER 2024-11-14 dm-ubnd-lam-thao",
              "REMINDER 2024-11-21 dm-ubnd-lam-thao",
              "REMINDER 2024-11-26 dm-ubnd-lam-thao",
              "SUBMITTED 2024-11-27",
              "ACCEPTED 2024-11-29");
      whatPeopleDidStopsTheReminders(year, events);
    }
  }

  /** Numbers of the documents that name it as their basis. */
  private static List<String> answersTo(ShippedYear year, String basis) {
    return year.stage()
        .bean(JdbcClient.class)
        .sql(
            """
            select i.number from instruction i
            join instruction_basis b on b.instruction_id = i.id
            where b.basis = ? order by i.number
            """)
        .param(basis)
        .query(String.class)
        .list();
  }

  private static void whatPeopleDidStopsTheReminders(ShippedYear year, List<TimelineEvent> events) {
    // returned on 11/11 until 18/11
    assertThat(year.told(events, "2024-year", "phong-tckh-lam-thao"))
        .containsSubsequence(
            "SUBMITTED 2024-11-08",
            "RETURNED 2024-11-11",
            "REMINDER 2024-11-18",
            "SUBMITTED 2024-11-18",
            "ACCEPTED 2024-11-19")
        .noneMatch(line -> line.startsWith("MISSED"));
    // given until 20/11, handed in on that day
    assertThat(year.told(events, "2024-year", "x-cao-xa-lam-thao"))
        .contains("EXTENSION_GRANTED 2024-11-13", "REMINDER 2024-11-20", "SUBMITTED 2024-11-20")
        .noneMatch(line -> line.startsWith("MISSED"));
    assertThat(year.told(events, "2024-year", "thanh-tra-lam-thao"))
        .endsWith("REMINDER 2024-11-12", "SUBMITTED 2024-11-13", "ACCEPTED 2024-11-13");
    assertThat(year.told(events, "2024-year", "phong-ktht-lam-thao"))
        .endsWith("REMINDER 2024-11-14", "SUBMITTED 2024-11-14", "ACCEPTED 2024-11-15");
  }
}
