package vn.dondoc.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.duties.DutyHouse.INSTRUCTION;
import static vn.dondoc.duties.DutyHouse.LED;
import static vn.dondoc.duties.DutyHouse.SUPPORTED;
import static vn.dondoc.duties.DutyHouse.duty;
import static vn.dondoc.duties.DutyHouse.full;
import static vn.dondoc.duties.DutyHouse.noted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;

class WorkingOnDutiesTest {
  private static final Attachment PICTURE =
      new Attachment("Ảnh.png", "image/png", new byte[] {1, 2});

  @OnBothDatabases
  void aPersonTakesItOverNotesAndClosesIt(TestDatabase database) {
    try (var house = DutyHouse.on(database)) {
      var working = house.bean(WorkingOnDuties.class);
      var who = house.person("dm-phong-khtc");

      working.takeOver(LED, who);
      assertThat(duty(house, LED).holder()).contains(new PersonId("dm-phong-khtc"));
      working.note(LED, full(" Đã mở 2 lớp ", 50, "31/KH", "2024-05-10", PICTURE), who);
      working.close(LED, "40 nữ được tập huấn", who);

      assertThat(duty(house, LED).state()).isEqualTo(DutyState.DONE);
      assertThat(duty(house, SUPPORTED).state()).isEqualTo(DutyState.OPEN);
      assertThat(entries(database))
          .containsExactly("TAKEN_OVER null", "NOTED Đã mở 2 lớp", "CLOSED 40 nữ được tập huấn");
      assertThat(database.jdbc().sql("select sha256 from duty_file").query(String.class).single())
          .isEqualTo(PICTURE.sha256());
      assertThat(audited(database))
          .containsExactly(
              "DUTY_TAKEN_OVER phong-khtc (svhtt-2024.1) null → Người dm-phong-khtc null",
              "DUTY_NOTED phong-khtc (svhtt-2024.1): Đã mở 2 lớp null → null null",
              "DUTY_CLOSED phong-khtc (svhtt-2024.1) OPEN → DONE 40 nữ được tập huấn");
    }
  }

  @OnBothDatabases
  void whatIsNotDoneIsCarriedOverAndOfferedToTheNextPlan(TestDatabase database) {
    try (var house = DutyHouse.on(database)) {
      var working = house.bean(WorkingOnDuties.class);
      var duties = house.bean(Duties.class);
      working.carryOver(LED, "Chưa có kinh phí", house.person("ld-phong-khtc"));

      assertThat(duties.carriedOver(INSTRUCTION)).extracting(Duty::id).containsExactly(LED);

      working.reopen(LED, house.person("dm-phong-khtc"));
      assertThat(duties.carriedOver(INSTRUCTION)).isEmpty();
      assertThat(duty(house, LED).state()).isEqualTo(DutyState.OPEN);
      assertThat(audited(database))
          .containsExactly(
              "DUTY_CARRIED_OVER phong-khtc (svhtt-2024.1) OPEN → CARRIED_OVER Chưa có kinh phí",
              "DUTY_REOPENED phong-khtc (svhtt-2024.1) CARRIED_OVER → OPEN null");
    }
  }

  @OnBothDatabases
  void nobodyIsPushedAsideWhileSheIsStillThere(TestDatabase database) {
    try (var house = DutyHouse.on(database)) {
      var working = house.bean(WorkingOnDuties.class);
      var focalPoint = house.person("dm-phong-khtc");
      var leader = house.person("ld-phong-khtc");
      refused("duty-not-held", null, () -> working.letGo(LED, leader));
      working.takeOver(LED, leader);
      working.takeOver(LED, leader);
      refused("duty-held", null, () -> working.takeOver(LED, focalPoint));
      refused("duty-not-yours", null, () -> working.letGo(LED, focalPoint));

      database.jdbc().sql("delete from assignment where person_id = 'ld-phong-khtc'").update();
      working.takeOver(LED, focalPoint);
      assertThat(duty(house, LED).isHeldBy(focalPoint)).isTrue();
      working.letGo(LED, leader);
      assertThat(duty(house, LED).holder()).isEmpty();
      assertThat(entries(database))
          .containsExactly("TAKEN_OVER null", "TAKEN_OVER null", "LET_GO null");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dm-phong-nt", "dm-phong-xdnsvhgd", "dp-so", "ld-so-vhtt"})
  void strangersHearThatThereIsNoSuchThing(String stranger) {
    try (var database = Databases.h2();
        var house = DutyHouse.on(database)) {
      var working = house.bean(WorkingOnDuties.class);
      var who = house.person(stranger);
      var deeds =
          List.<ThrowingCallable>of(
              () -> working.takeOver(LED, who),
              () -> working.letGo(LED, who),
              () -> working.note(LED, noted("Xong"), who),
              () -> working.close(LED, "Xong", who),
              () -> working.carryOver(LED, "Chưa", who),
              () -> working.reopen(LED, who));

      deeds.forEach(deed -> assertThatThrownBy(deed).isInstanceOf(NotFound.class));
      nothingWasWritten(database);
    }
  }

  @Test
  void whatIsSettledRestsUntilItIsReopened() {
    try (var database = Databases.h2();
        var house = DutyHouse.on(database)) {
      var working = house.bean(WorkingOnDuties.class);
      var who = house.person("dm-phong-khtc");
      refused("duty-open", null, () -> working.reopen(LED, who));
      working.close(LED, "Xong", who);

      refused("duty-settled", null, () -> working.takeOver(LED, who));
      refused("duty-settled", null, () -> working.note(LED, noted("Thêm"), who));
      refused("duty-settled", null, () -> working.close(LED, "Xong", who));
      refused("duty-settled", null, () -> working.carryOver(LED, "Chưa", who));
    }
  }

  static Stream<Wrong> wrongNotes() {
    return Stream.of(
        new Wrong("note-missing", "text", noted("  ")),
        new Wrong("note-too-long", "text", noted("x".repeat(4001))),
        new Wrong("percent-range", "percent", full("Làm", 101, null, null, null)),
        new Wrong("percent-range", "percent", full("Làm", -1, null, null, null)),
        new Wrong(
            "number-too-long", "documentNumber", full("Làm", null, "1".repeat(65), null, null)),
        new Wrong("date-in-future", "documentDate", full("Làm", 1, null, "2024-05-15", null)),
        new Wrong(
            "file-type",
            "file",
            full("Làm", 1, null, null, new Attachment("x.exe", "application/exe", new byte[1]))));
  }

  record Wrong(String key, String field, Progress progress) {}

  @ParameterizedTest
  @MethodSource("wrongNotes")
  void whatIsWrongIsToldAtItsField(Wrong wrong) {
    try (var database = Databases.h2();
        var house = DutyHouse.on(database)) {
      var who = house.person("dm-phong-khtc");
      var working = house.bean(WorkingOnDuties.class);

      refused(wrong.key(), wrong.field(), () -> working.note(LED, wrong.progress(), who));
      nothingWasWritten(database);
    }
  }

  @Test
  void resultAndReasonMustBeGiven() {
    try (var database = Databases.h2();
        var house = DutyHouse.on(database)) {
      var who = house.person("dm-phong-khtc");
      var working = house.bean(WorkingOnDuties.class);

      refused("result-missing", "result", () -> working.close(LED, " ", who));
      refused("carry-over-reason-missing", "reason", () -> working.carryOver(LED, null, who));
      nothingWasWritten(database);
    }
  }

  private static void refused(String key, String field, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo("refusal." + key);
              assertThat(refusal.field()).isEqualTo(Optional.ofNullable(field));
            });
  }

  private static void nothingWasWritten(TestDatabase database) {
    assertThat(entries(database)).isEmpty();
    assertThat(audited(database)).isEmpty();
  }

  private static List<String> entries(TestDatabase database) {
    return database
        .jdbc()
        .sql("select deed, text from duty_entry order by duty_id, position")
        .query((row, n) -> row.getString(1) + " " + row.getString(2))
        .list();
  }

  private static List<String> audited(TestDatabase database) {
    return database
        .jdbc()
        .sql(
            """
            select type || ' ' || detail, before_value, after_value, reason
            from audit_entry order by written_no
            """)
        .query(
            (row, n) ->
                "%s %s → %s %s"
                    .formatted(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }
}
