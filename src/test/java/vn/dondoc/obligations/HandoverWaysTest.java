package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/** Due before 20/5/2024, open since 01/3; it is 24/5, four days late. */
class HandoverWaysTest {
  private static final ObligationId ID = Samples.owedBy(Samples.UNIT).id();

  @OnBothDatabases
  void nothingToReportTakesNoNumberAndNoFile(TestDatabase database) {
    try (var house = house(database)) {
      submit(house, Handover.nil());

      assertThat(obligation(house).state()).isEqualTo(ObligationState.SUBMITTED);
      assertThat(obligation(house).lateDays()).contains(5);
      assertThat(kept(database)).containsExactly("NIL null null 5 null");
    }
  }

  @OnBothDatabases
  void allThatIsWrongIsToldAtOnce(TestDatabase database) {
    try (var house = house(database)) {
      var program = new Attachment("x.exe", "application/exe", new byte[1]);
      var tomorrow = LocalDate.parse("2024-05-25");

      assertThatThrownBy(
              () -> submit(house, Handover.inSystem(" ", tomorrow, "", List.of(program))))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal ->
                  assertThat(refusal.all())
                      .extracting(one -> one.field().orElseThrow())
                      .containsExactly("documentNumber", "documentDate", "summary", "files"));
      assertThat(kept(database)).isEmpty();
    }
  }

  @OnBothDatabases
  void severalFilesAreKept(TestDatabase database) {
    try (var house = house(database)) {
      var file = new Attachment("a.pdf", "application/pdf", new byte[10]);
      var day = LocalDate.parse("2024-05-24");
      submit(house, Handover.inSystem("12/BC", day, "Xong", List.of(file, file, file)));

      assertThat(database.jdbc().sql("select count(*) from attachment").query(Long.class).single())
          .isEqualTo(3);
    }
  }

  @OnBothDatabases
  void paperNotedByTheUnitCountsByItsDateAndWaitsForReview(TestDatabase database) {
    try (var house = house(database)) {
      submit(house, Handover.onPaper(" 12/BC ", LocalDate.parse("2024-05-21")));

      assertThat(obligation(house).state()).isEqualTo(ObligationState.SUBMITTED);
      assertThat(obligation(house).nextSignal().orElseThrow().kind()).isEqualTo(SignalKind.REVIEW);
      assertThat(kept(database)).containsExactly("ON_PAPER 12/BC 2024-05-21 2 null");
    }
  }

  @OnBothDatabases
  void paperNotedByTheReceiverIsAcceptedAtOnceAndClosesTheRound(TestDatabase database) {
    try (var house = house(database)) {
      record(house, "dm-phong-xdnsvhgd", "2024-05-17");

      assertThat(obligation(house).state()).isEqualTo(ObligationState.ACCEPTED);
      assertThat(obligation(house).nextSignal()).isEmpty();
      assertThat(obligation(house).lateDays()).contains(0);
      assertThat(kept(database)).containsExactly("ON_PAPER 12/BC 2024-05-17 0 ACCEPTED");
      verify(house.bean(RoundFlow.class)).wake(new RoundId(SmallWorld.ROUND));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dm-phong-khtc", "ld-phong-khtc", "dm-phong-nt", "dm-so-vhtt"})
  void onlyWhoReviewsMayTakePaperAtOnce(String other) {
    try (var database = Databases.h2();
        var house = house(database)) {
      assertThatThrownBy(() -> record(house, other, "2024-05-17")).isInstanceOf(NotFound.class);
      assertThat(kept(database)).isEmpty();
    }
  }

  @ParameterizedTest(name = "paper of {0}: {1}")
  @CsvSource({", date-missing", "2024-05-25, date-in-future", "2024-02-29, paper-before-opening"})
  void aPaperIsDatedBetweenTheOpeningAndToday(LocalDate day, String key) {
    try (var database = Databases.h2();
        var house = house(database)) {
      assertThatThrownBy(() -> submit(house, Handover.onPaper("12/BC", day))).hasMessage(key);
      assertThat(kept(database)).isEmpty();
    }
  }

  @OnBothDatabases
  void paperOfTheOpeningDayAndOfTodayIsTaken(TestDatabase database) {
    try (var house = house(database)) {
      record(house, "dp-so", "2024-03-01");

      assertThat(kept(database)).containsExactly("ON_PAPER 12/BC 2024-03-01 0 ACCEPTED");
      assertThatThrownBy(() -> record(house, "dp-so", "2024-05-24"))
          .hasMessage("already-submitted");
    }
  }

  @OnBothDatabases
  void aPlanThatWentOutOnPaperIsDoneAndCannotBeNothingToReport(TestDatabase database) {
    try (var house = house(database)) {
      database.jdbc().sql("update reporting_round set kind = 'PLAN'").update();
      assertThatThrownBy(() -> submit(house, Handover.nil())).hasMessage("nil-not-for-plans");

      submit(house, Handover.onPaper("12/KH", LocalDate.parse("2024-05-17")));
      assertThat(obligation(house).state()).isEqualTo(ObligationState.ACCEPTED);
      assertThat(obligation(house).nextSignal()).isEmpty();
    }
  }

  @OnBothDatabases
  void nobodyIsLateWithAnEvent(TestDatabase database) {
    try (var house = house(database)) {
      database.jdbc().sql("update reporting_round set kind = 'EVENT'").update();
      submit(house, Handover.nil());

      assertThat(obligation(house).lateDays()).contains(0);
    }
  }

  private static List<String> kept(TestDatabase database) {
    return database
        .jdbc()
        .sql("select way, document_number, document_date, late_days, verdict from submission")
        .query(
            (row, n) ->
                row.getString(1)
                    + " "
                    + row.getString(2)
                    + " "
                    + row.getObject(3, LocalDate.class)
                    + " "
                    + row.getInt(4)
                    + " "
                    + row.getString(5))
        .list();
  }

  private static void submit(House house, Handover handover) {
    house.bean(Submitting.class).submit(ID, handover, house.person("dm-phong-khtc"));
  }

  private static void record(House house, String who, String day) {
    var paper = Handover.onPaper("12/BC", LocalDate.parse(day));
    house.bean(RecordingPaper.class).record(ID, paper, house.person(who));
  }

  private static Obligation obligation(House house) {
    return house.bean(Obligations.class).byId(ID).orElseThrow();
  }

  private static House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    return House.on(database, "2024-05-24T09:00");
  }
}
