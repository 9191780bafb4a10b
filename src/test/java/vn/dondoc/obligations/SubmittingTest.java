package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

class SubmittingTest {
  private static final ObligationId ID = Samples.owedBy(Samples.UNIT).id();
  private static final Handover GOOD = handover("12/BC-KHTC", "2024-05-14", "Đã thực hiện");

  @OnBothDatabases
  void theFocalPointHandsInAndNextOnlyTheReviewerIsReminded(TestDatabase database) {
    try (var house = house(database)) {
      submit(house, GOOD, "dm-phong-khtc");

      var obligation = obligation(house);
      assertThat(obligation.state()).isEqualTo(ObligationState.SUBMITTED);
      assertThat(obligation.nextSignal())
          .contains(new Signal(SignalKind.REVIEW, 1, 0, Stage.at("2024-05-17T08:00")));
      assertThat(obligation.submittedAt()).contains(house.clock().instant());
      assertThat(obligation.lateDays()).contains(0);
      assertThat(count(database, "audit_entry where type = 'SUBMITTED'")).isOne();
      verify(house.bean(ObligationFlow.class)).submitted(ID);
    }
  }

  @Test
  void theLeaderMayHandInInHerPlace() {
    try (var database = Databases.h2();
        var house = house(database)) {
      submit(house, GOOD, "ld-phong-khtc");

      assertThat(obligation(house).state()).isEqualTo(ObligationState.SUBMITTED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dm-phong-nt", "dm-phong-xdnsvhgd", "dm-so-vhtt", "dp-so"})
  void strangersHearThatThereIsNoSuchThing(String stranger) {
    try (var database = Databases.h2();
        var house = house(database)) {
      assertThatThrownBy(() -> submit(house, GOOD, stranger)).isInstanceOf(NotFound.class);

      nothingWasWritten(house, database);
    }
  }

  @Test
  void whatDoesNotExistCannotBeHandedIn() {
    try (var database = Databases.h2();
        var house = house(database)) {
      var submitting = house.bean(Submitting.class);
      var who = house.person("dm-phong-khtc");

      assertThatThrownBy(() -> submitting.submit(new ObligationId("khong-co"), GOOD, who))
          .isInstanceOf(NotFound.class);
    }
  }

  static Stream<Refused> refusals() {
    return Stream.of(
        new Refused("number-missing", "documentNumber", handover("  ", "2024-05-14", "Xong")),
        new Refused(
            "number-too-long", "documentNumber", handover("1".repeat(65), "2024-05-14", "Xong")),
        new Refused("date-missing", "documentDate", handover("12/BC", null, "Xong")),
        new Refused("date-in-future", "documentDate", handover("12/BC", "2024-05-15", "Xong")),
        new Refused("summary-missing", "summary", handover("12/BC", "2024-05-14", " ")),
        new Refused(
            "summary-too-long", "summary", handover("12/BC", "2024-05-14", "x".repeat(8001))),
        new Refused("too-many-files", "files", files(4)),
        new Refused("file-empty", "files", with("application/pdf", 0)),
        new Refused("file-too-large", "files", with("application/pdf", 1024 * 1024 + 1)),
        new Refused("file-type", "files", with("application/x-msdownload", 10)),
        new Refused("file-name-too-long", "files", named("x".repeat(256))));
  }

  private static Handover named(String fileName) {
    var file = new Attachment(fileName, "application/pdf", new byte[10]);
    return Handover.inSystem("12/BC", LocalDate.parse("2024-05-14"), "Xong", List.of(file));
  }

  record Refused(String key, String field, Handover handover) {
    @Override
    public String toString() {
      return key;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void everyMistakeIsToldAtItsFieldAndNothingIsWritten(Refused refused) {
    try (var database = Databases.h2();
        var house = house(database)) {
      assertThatThrownBy(() -> submit(house, refused.handover(), "dm-phong-khtc"))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.messageKey()).isEqualTo("refusal." + refused.key());
                assertThat(refusal.field()).contains(refused.field());
              });

      nothingWasWritten(house, database);
    }
  }

  @OnBothDatabases
  void aFileOfExactlyTheAllowedSizeIsKept(TestDatabase database) {
    try (var house = house(database)) {
      submit(house, with("application/pdf", 1024 * 1024), "dm-phong-khtc");

      assertThat(count(database, "attachment where size_bytes = 1048576")).isOne();
    }
  }

  @OnBothDatabases
  void whatWasHandedInIsNotHandedInAgain(TestDatabase database) {
    try (var house = house(database)) {
      submit(house, GOOD, "dm-phong-khtc");

      assertThatThrownBy(() -> submit(house, GOOD, "dm-phong-khtc"))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.messageKey()).isEqualTo("refusal.already-submitted");
                assertThat(refusal.field()).isEmpty();
              });
      assertThat(count(database, "submission")).isOne();
    }
  }

  @OnBothDatabases
  void nothingIsWrittenWhenTheProcessCannotMove(TestDatabase database) {
    try (var house = house(database)) {
      doThrow(new IllegalStateException("engine"))
          .when(house.bean(ObligationFlow.class))
          .submitted(ID);

      assertThatThrownBy(() -> submit(house, with("image/png", 10), "dm-phong-khtc"))
          .hasMessage("engine");

      rowsAreUntouched(house, database);
    }
  }

  @ParameterizedTest(name = "handed in at {0}: {1} days late")
  @CsvSource({
    "2024-05-19T23:59:59.999, 0",
    "2024-05-20T00:00, 0",
    "2024-05-20T00:00:00.001, 1",
    "2024-05-24T10:00, 5"
  })
  void lateIsCountedInDaysAfterTheLastDay(String at, int days) {
    try (var database = Databases.h2();
        var house = house(database)) {
      house.clock().turnTo(at);
      submit(house, GOOD, "dm-phong-khtc");

      assertThat(obligation(house).lateDays()).contains(days);
    }
  }

  private static void nothingWasWritten(House house, TestDatabase database) {
    rowsAreUntouched(house, database);
    verifyNoInteractions(house.bean(ObligationFlow.class));
  }

  private static void rowsAreUntouched(House house, TestDatabase database) {
    assertThat(obligation(house)).isEqualTo(Samples.owedBy(Samples.UNIT));
    assertThat(count(database, "submission")).isZero();
    assertThat(count(database, "attachment")).isZero();
    assertThat(count(database, "audit_entry")).isZero();
  }

  private static long count(TestDatabase database, String fromAndWhere) {
    return database.jdbc().sql("select count(*) from " + fromAndWhere).query(Long.class).single();
  }

  private static Obligation obligation(House house) {
    return house.bean(Obligations.class).byId(ID).orElseThrow();
  }

  private static void submit(House house, Handover handover, String who) {
    house.bean(Submitting.class).submit(ID, handover, house.person(who));
  }

  private static Handover handover(String number, String day, String summary) {
    var date = day == null ? null : LocalDate.parse(day);
    return Handover.inSystem(number, date, summary, List.of());
  }

  private static Handover files(int count) {
    var file = new Attachment("a.pdf", "application/pdf", new byte[10]);
    return Handover.inSystem(
        "12/BC", LocalDate.parse("2024-05-14"), "Xong", Collections.nCopies(count, file));
  }

  private static Handover with(String mediaType, int size) {
    var file = new Attachment("Báo cáo.pdf", mediaType, new byte[size]);
    return Handover.inSystem("12/BC-KHTC", LocalDate.parse("2024-05-14"), "Xong", List.of(file));
  }

  private static House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    return House.on(database, "2024-05-14T09:00");
  }
}
