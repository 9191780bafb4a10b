package vn.dondoc.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.duties.DutyHouse.INSTRUCTION;
import static vn.dondoc.duties.DutyHouse.LED;
import static vn.dondoc.duties.DutyHouse.SUPPORTED;
import static vn.dondoc.duties.DutyHouse.full;
import static vn.dondoc.duties.DutyHouse.noted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Returning;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.obligations.Tone;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.UnitId;

class NotesForReportTest {
  private static final UnitId UNIT = new UnitId(SmallWorld.UNIT);
  private static final ObligationId REPORT = new ObligationId(SmallWorld.ROUND + ".phong-khtc");

  @OnBothDatabases
  void whatWasNotedSinceTheLastReportBeginsTheNext(TestDatabase database) {
    try (var house = DutyHouse.on(database)) {
      assertThat(draft(house)).isEmpty();
      note(house, full("Đã mở 2 lớp", 50, "31/KH", "2024-05-10", null));
      house.clock().turnTo("2024-05-15T08:00");
      house
          .bean(WorkingOnDuties.class)
          .close(LED, "40 nữ được tập huấn", house.person("dm-phong-khtc"));
      house
          .bean(WorkingOnDuties.class)
          .note(SUPPORTED, noted("Việc của phòng khác"), house.person("dm-phong-nt"));

      assertThat(draft(house))
          .contains(
              """
              1. Tổ chức tập huấn
              - 14/5/2024: Đã mở 2 lớp (31/KH, 10/5/2024; 50%)
              - 15/5/2024: 40 nữ được tập huấn""");

      house.clock().turnTo("2024-05-16T08:00");
      handIn(house);
      assertThat(draft(house)).isEmpty();
    }
  }

  @OnBothDatabases
  void aReportThatWasReturnedDoesNotUseUpTheNotes(TestDatabase database) {
    try (var house = DutyHouse.on(database)) {
      note(house, noted("Đã mở 2 lớp"));
      house.clock().turnTo("2024-05-15T08:00");
      handIn(house);
      house
          .bean(Returning.class)
          .giveBack(REPORT, house.person("dp-so"), "Thiếu số liệu", Optional.empty());

      assertThat(draft(house).orElseThrow()).contains("Đã mở 2 lớp");
    }
  }

  @OnBothDatabases
  void onlyWhoHandsTheReportInGetsItsDraft(TestDatabase database) {
    try (var house = DutyHouse.on(database)) {
      note(house, noted("Đã mở 2 lớp"));
      var notes = house.bean(NotesForReport.class);

      assertThat(notes.draftFor(REPORT, house.person("ld-phong-khtc"))).isEqualTo(draft(house));
      for (var stranger : List.of("dm-phong-nt", "dm-phong-xdnsvhgd", "dp-so")) {
        assertThat(notes.draftFor(REPORT, house.person(stranger))).isEmpty();
      }
    }
  }

  @Test
  void aLongDraftIsCutSoThatTheFormTakesIt() {
    try (var database = Databases.h2();
        var house = DutyHouse.on(database)) {
      var longDuty =
          new UnitDuty(
              2, UNIT, Part.LEAD, "việc ".repeat(200).strip(), Tone.REQUIRED, Optional.empty());
      house.bean(AssigningDuties.class).assign(INSTRUCTION, List.of(longDuty));
      var third = new DutyId(Stage.CASCADE + ".3");
      var working = house.bean(WorkingOnDuties.class);
      var who = house.person("dm-phong-khtc");
      working.note(third, noted("x"), who);
      assertThat(draft(house).orElseThrow()).startsWith("1. việc việc").hasSizeLessThan(200);

      for (int i = 0; i < 3; i++) {
        working.note(third, noted("x".repeat(3900)), who);
      }
      assertThat(draft(house).orElseThrow()).hasSize(8000).endsWith("…");
    }
  }

  private static Optional<String> draft(House house) {
    return house.bean(NotesForReport.class).draftSummary(INSTRUCTION, UNIT);
  }

  private static void note(House house, Progress progress) {
    house.bean(WorkingOnDuties.class).note(LED, progress, house.person("dm-phong-khtc"));
  }

  private static void handIn(House house) {
    var handover = Handover.inSystem("12/BC", LocalDate.of(2024, 5, 14), "Đã thực hiện", List.of());
    house.bean(Submitting.class).submit(REPORT, handover, house.person("dm-phong-khtc"));
  }
}
