package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The plan of huyện Lâm Thao of April 2024. */
class LamThaoYearTest {

  @Test
  void theOneDatedReportIsChasedAndNothingElseFires() {
    try (var year = ShippedYear.of("2024-lam-thao.yml")) {
      var events = year.silent();

      // "trước ngày 15/11/2024": by Thursday 14/11
      assertThat(year.told(events, "2024-year", "x-tu-xa-lam-thao"))
          .containsExactly(
              "OPENED 2024-08-20",
              "REMINDER 2024-10-31",
              "REMINDER 2024-11-07",
              "REMINDER 2024-11-12",
              "REMINDER 2024-11-14",
              "MISSED[1] 2024-11-15",
              "ESCALATION[2] 2024-11-20",
              "ESCALATION[3] 2024-11-22",
              "ESCALATION[3] 2024-11-29",
              "ESCALATION[3] 2024-12-06",
              "ESCALATION[3] 2024-12-13",
              "ESCALATION[3] 2024-12-20",
              "ESCALATION[3] 2024-12-27",
              "ESCALATION[3] 2025-01-06");
      assertThat(year.told(events, "action-month", "phong-ldtbxh-lam-thao"))
          .endsWith("REMINDER 2024-12-16", "REMINDER 2024-12-23", "REMINDER 2024-12-30");
      // Plans, trafficking and the report to the tỉnh have no day
      assertThat(events)
          .filteredOn(event -> event.type().equals("OPENED"))
          .extracting(event -> event.obligation().orElseThrow().split("\\.")[1])
          .containsOnly("2024-year", "action-month");
    }
  }
}
