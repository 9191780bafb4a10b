package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.instructions.InstructionInvalid;
import vn.dondoc.progress.TimelineEvent;

/** The plan of thị xã Bỉm Sơn of 15/3/2018, with its wrong year corrected by the coordinator. */
class BimSonYearTest {
  private static final String FILE = "2018-bim-son.yml";
  private static final String COLLECTOR = "phong-ldtbxh-bim-son";

  @Test
  void thePlanDoesNotStartWithTheYear2016InIt() {
    try (var year = ShippedYear.of(FILE)) {
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

      // "trước ngày 22/3/2018": by Wednesday 21/3; 7/3 and 14/3 lie before the plan itself
      assertThat(year.told(events, "plan", "x-ha-lan-bim-son"))
          .startsWith(
              "OPENED 2018-03-15",
              "REMINDER 2018-03-19",
              "REMINDER 2018-03-21",
              "MISSED[1] 2018-03-22",
              "ESCALATION[2] 2018-03-27",
              "ESCALATION[3] 2018-03-29");
      // "trước ngày 22/5/2018": by Monday 21/5
      assertThat(year.told(events, "2018-six-months", "x-ha-lan-bim-son"))
          .startsWith(
              "OPENED 2018-03-15",
              "REMINDER 2018-05-07",
              "REMINDER 2018-05-14",
              "REMINDER 2018-05-17",
              "REMINDER 2018-05-21",
              "MISSED[1] 2018-05-22");
      // "trước ngày 20/12/2016", corrected to 2018: by Wednesday 19/12
      assertThat(year.told(events, "upward-action-month", COLLECTOR))
          .contains("REMINDER 2018-12-05", "REMINDER 2018-12-19", "MISSED[1] 2018-12-20");
      // "Từ ngày 10 tháng 11 đến ngày 15 tháng 11": Friday 9/11 is the last working day before it
      assertThat(year.told(events, "launch", COLLECTOR))
          .contains("REMINDER 2018-11-05", "REMINDER 2018-11-09", "REMINDER 2018-11-16")
          .noneMatch(line -> line.startsWith("MISSED"));
      assertThat(events)
          .filteredOn(event -> event.type().equals("FINDING_ANSWERED"))
          .extracting(TimelineEvent::detail)
          .contains(Optional.of("deadline-other-year:upward-action-month → 2018-12-20"));
    }
  }
}
