package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static vn.dondoc.instructions.Drafts.CONSENT;
import static vn.dondoc.instructions.Drafts.NO_CONSENT;
import static vn.dondoc.instructions.Drafts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.duties.Duties;
import vn.dondoc.duties.Duty;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.People;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;

class StartingTest {
  private static final List<String> TABLES =
      List.of(
          "instruction",
          "report_regime",
          "duty",
          "addressee_group",
          "regime_addressee",
          "audit_entry");

  @OnBothDatabases
  void everythingIsRecordedAndTheProcessRuns(TestDatabase database) {
    try (var house = house(database)) {
      start(house, Drafts.good(), NO_CONSENT, "dp-so");

      assertThat(counts(database)).containsExactly(2L, 1L, 3L, 1L, 2L, 1L);
      var instructions = house.bean(Instructions.class);
      assertThat(instructions.byId(Drafts.ID)).contains(Drafts.good().document());
      assertThat(instructions.statusOf(Drafts.ID)).contains(InstructionStatus.RUNNING);
      assertThat(instructions.statusOf(Drafts.BASIS)).contains(InstructionStatus.RECORDED);
      assertThat(house.bean(Regimes.class).of(Drafts.ID)).isEqualTo(Drafts.good().regimes());
      assertThat(house.bean(Duties.class).of(Drafts.ID))
          .extracting(Duty::given)
          .extracting(given -> given.group() + " " + given.part() + " " + given.unit())
          .containsExactly("1 LEAD phong-khtc", "1 LEAD phong-nt", "1 SUPPORT phong-xdnsvhgd");
      verify(house.bean(CascadeFlow.class)).start(Drafts.ID);
    }
  }

  @OnBothDatabases
  void theCoordinatorMayFillInNumberAndDay(TestDatabase database) {
    try (var house = house(database)) {
      var blank = Drafts.numbered(Optional.empty(), Optional.empty());
      var day = LocalDate.parse("2024-03-01");
      start(
          house,
          blank,
          new StartAnswers(Optional.of("15/KH-SVHTT"), Optional.of(day), false),
          "dp-so");

      var document = house.bean(Instructions.class).byId(Drafts.ID).orElseThrow();
      assertThat(document.number()).contains("15/KH-SVHTT");
      assertThat(document.issuedOn()).contains(day);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dm-so-vhtt", "ld-so-vhtt", "dm-phong-khtc", "dp-khac"})
  void whoDoesNotCoordinateTheIssuerHearsThatThereIsNoSuchThing(String stranger) {
    try (var database = Databases.h2();
        var house = house(database)) {
      assertThatThrownBy(() -> start(house, Drafts.good(), CONSENT, stranger))
          .isInstanceOf(NotFound.class);

      nothingWasWritten(house, database);
    }
  }

  @OnBothDatabases
  void warningsWantConsent(TestDatabase database) {
    try (var house = house(database)) {
      var blank = Drafts.numbered(Optional.empty(), Optional.empty());

      assertThatThrownBy(() -> start(house, blank, NO_CONSENT, "dp-so"))
          .isInstanceOfSatisfying(
              InstructionInvalid.class,
              e -> {
                assertThat(e.messageKey()).isEqualTo("refusal.draft-wants-consent");
                assertThat(e.findings())
                    .extracting(Finding::messageKey)
                    .containsExactly("finding.number-blank", "finding.date-blank");
              });
      nothingWasWritten(house, database);

      start(house, blank, CONSENT, "dp-so");
      assertThat(house.bean(Instructions.class).byId(Drafts.ID)).isPresent();
    }
  }

  @OnBothDatabases
  void theSameInstructionStartsOnce(TestDatabase database) {
    try (var house = house(database)) {
      start(house, Drafts.good(), CONSENT, "dp-so");
      var before = counts(database);

      refuses(house, Drafts.good(), "finding.already-started");

      assertThat(counts(database)).isEqualTo(before);
    }
  }

  @OnBothDatabases
  void aNumberNamesOneDocumentOfItsIssuerAndYear(TestDatabase database) {
    try (var house = house(database)) {
      start(house, Drafts.good(), CONSENT, "dp-so");

      refuses(house, with(Drafts.good(), "id", "khac-2024"), "finding.duplicate-number");
      var nextYear = with(with(Drafts.good(), "id", "khac-2025"), "year", "2025");
      start(house, nextYear, CONSENT, "dp-so");
    }
  }

  @OnBothDatabases
  void aBasisUnderAnotherIdButWithTheNumberOfAKnownOneIsRefused(TestDatabase database) {
    try (var house = house(database)) {
      start(house, Drafts.good(), CONSENT, "dp-so");
      var other = with(with(Drafts.good(), "id", "khac-2024"), "number", "99/KH-SVHTT");

      refuses(house, with(other, "basis", "kh39"), "finding.duplicate-number");
      start(house, other, CONSENT, "dp-so");
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "unknown-unit",
        "deadline-before-issue",
        "deadline-passed",
        "no-addressee",
        "no-focal-point",
        "nothing-asked"
      })
  void everyErrorIsNamedAndNothingIsWritten(String error) {
    try (var database = Databases.h2();
        var house = house(database)) {
      database.jdbc().sql("delete from assignment where person_id = 'dm-phong-ql'").update();

      refuses(house, Drafts.wrong(error), "finding." + error);

      nothingWasWritten(house, database);
    }
  }

  @OnBothDatabases
  void mistakenAnswersAreToldAtTheirField(TestDatabase database) {
    try (var house = house(database)) {
      var tomorrow = Optional.of(LocalDate.parse("2024-03-02"));
      answersAreRefused(
          house, "document-number-shape", "number", Optional.of("abc"), Optional.empty());
      answersAreRefused(house, "date-in-future", "issuedOn", Optional.empty(), tomorrow);

      nothingWasWritten(house, database);
    }
  }

  private static void answersAreRefused(
      House house, String key, String field, Optional<String> number, Optional<LocalDate> day) {
    var answers = new StartAnswers(number, day, true);
    assertThatThrownBy(() -> start(house, Drafts.good(), answers, "dp-so"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo("refusal." + key);
              assertThat(refusal.field()).contains(field);
            });
  }

  @OnBothDatabases
  void nothingIsWrittenWhenTheProcessCannotStart(TestDatabase database) {
    try (var house = house(database)) {
      doThrow(new IllegalStateException("engine"))
          .when(house.bean(CascadeFlow.class))
          .start(Drafts.ID);

      assertThatThrownBy(() -> start(house, Drafts.good(), CONSENT, "dp-so")).hasMessage("engine");

      assertThat(counts(database)).containsOnly(0L);
    }
  }

  @Test
  void errorsAreNotOutweighedByConsent() {
    try (var database = Databases.h2();
        var house = house(database)) {
      assertThatThrownBy(() -> start(house, Drafts.wrong("deadline-passed"), CONSENT, "dp-so"))
          .isInstanceOfSatisfying(
              InstructionInvalid.class,
              e -> assertThat(e.messageKey()).isEqualTo("refusal.draft-has-errors"));
    }
  }

  private static void refuses(House house, CascadeDraft draft, String finding) {
    assertThatThrownBy(() -> start(house, draft, CONSENT, "dp-so"))
        .isInstanceOfSatisfying(
            InstructionInvalid.class,
            e -> assertThat(e.findings()).extracting(Finding::messageKey).contains(finding));
  }

  private static void nothingWasWritten(House house, TestDatabase database) {
    assertThat(counts(database)).containsOnly(0L);
    verifyNoInteractions(house.bean(CascadeFlow.class));
  }

  private static List<Long> counts(TestDatabase database) {
    return TABLES.stream()
        .map(t -> database.jdbc().sql("select count(*) from " + t).query(Long.class).single())
        .toList();
  }

  private static void start(House house, CascadeDraft draft, StartAnswers answers, String who) {
    var person = house.bean(People.class).byId(new PersonId(who)).orElseThrow();
    house.bean(Starting.class).start(draft, answers, person);
  }

  private static House house(TestDatabase database) {
    SmallWorld.of(database).unit("phong-ql").person("dp-khac", SmallWorld.UNIT, Role.COORDINATOR);
    return House.on(database, "2024-03-01T08:00");
  }
}
