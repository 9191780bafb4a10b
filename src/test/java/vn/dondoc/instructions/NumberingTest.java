package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;

class NumberingTest {
  private static final InstructionId ID = DepartmentPlan.draft().id();
  private static final Optional<String> NUMBER = Optional.of("12/KH-SVHTT");
  private static final Optional<LocalDate> DAY = Optional.of(DepartmentPlan.MARCH);

  @OnBothDatabases
  void fillsTheBlanksOneAfterTheOtherAndKeepsARecord(TestDatabase database) {
    running(
        database,
        house -> {
          fillIn(house, NUMBER, Optional.empty(), "dp-so");
          fillIn(house, Optional.empty(), DAY, "dp-so");

          var document = house.bean(Instructions.class).byId(ID).orElseThrow();
          assertThat(document.number()).isEqualTo(NUMBER);
          assertThat(document.issuedOn()).isEqualTo(DAY);
          assertThat(
                  database
                      .jdbc()
                      .sql("select detail from audit_entry where actor = 'dp-so' order by detail")
                      .query(String.class)
                      .list())
              .containsExactly("12/KH-SVHTT", "12/KH-SVHTT · 2024-03-01");
        });
  }

  @OnBothDatabases
  void refusesWhatCannotBeRightAndChangesNothing(TestDatabase database) {
    running(
        database,
        house -> {
          var late = Optional.of(LocalDate.of(2024, 3, 2));
          assertRefused(house, Optional.of("KH"), DAY, "refusal.document-number-shape");
          assertRefused(house, NUMBER, late, "refusal.date-in-future");
          assertRefused(house, Optional.empty(), Optional.empty(), "refusal.nothing-to-fill-in");
          assertThat(house.bean(Instructions.class).byId(ID).orElseThrow().number()).isEmpty();

          fillIn(house, NUMBER, DAY, "dp-so");
          assertRefused(
              house, Optional.of("13/KH-SVHTT"), Optional.empty(), "refusal.number-stands");
          assertRefused(house, Optional.empty(), DAY, "refusal.issue-day-stands");
        });
  }

  @OnBothDatabases
  void refusesANumberThatAnotherDocumentOfTheYearBears(TestDatabase database) {
    running(
        database,
        house -> {
          var other =
              new Document(
                  new InstructionId("khac"),
                  NUMBER,
                  "/KH-SVHTT",
                  DAY,
                  2024,
                  DepartmentPlan.SO,
                  "Khác");
          house.bean(Instructions.class).record(other, InstructionStatus.RECORDED);
          assertRefused(house, NUMBER, DAY, "refusal.number-taken");
        });
  }

  @OnBothDatabases
  void isNobodyElsesBusiness(TestDatabase database) {
    running(
        database,
        house ->
            assertThatThrownBy(() -> fillIn(house, NUMBER, DAY, "dm-phong-khtc"))
                .isInstanceOf(NotFound.class));
  }

  private static void running(TestDatabase database, Consumer<House> story) {
    try (var house = DepartmentPlan.house(database)) {
      var draft = DepartmentPlan.draft();
      var instructions = house.bean(Instructions.class);
      instructions.record(draft.document(), InstructionStatus.RUNNING);
      house.bean(Regimes.class).add(ID, draft.addressees(), draft.regimes());
      story.accept(house);
    }
  }

  private static void fillIn(
      House house, Optional<String> number, Optional<LocalDate> day, String username) {
    Person who = house.bean(People.class).byId(new PersonId(username)).orElseThrow();
    house.bean(Numbering.class).fillIn(ID, number, day, who);
  }

  private static void assertRefused(
      House house, Optional<String> number, Optional<LocalDate> day, String messageKey) {
    assertThatThrownBy(() -> fillIn(house, number, day, "dp-so"))
        .isInstanceOfSatisfying(
            Refusal.class, e -> assertThat(e.messageKey()).isEqualTo(messageKey));
  }
}
