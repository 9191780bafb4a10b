package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
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
        context -> {
          fillIn(context, NUMBER, Optional.empty(), "dp-so");
          fillIn(context, Optional.empty(), DAY, "dp-so");

          var document = context.getBean(Instructions.class).byId(ID).orElseThrow();
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
        context -> {
          var late = Optional.of(LocalDate.of(2024, 3, 2));
          assertRefused(context, Optional.of("KH"), DAY, "refusal.document-number-shape");
          assertRefused(context, NUMBER, late, "refusal.date-in-future");
          assertRefused(context, Optional.empty(), Optional.empty(), "refusal.nothing-to-fill-in");
          assertThat(context.getBean(Instructions.class).byId(ID).orElseThrow().number()).isEmpty();

          fillIn(context, NUMBER, DAY, "dp-so");
          assertRefused(
              context, Optional.of("13/KH-SVHTT"), Optional.empty(), "refusal.number-stands");
          assertRefused(context, Optional.empty(), DAY, "refusal.issue-day-stands");
        });
  }

  @OnBothDatabases
  void refusesANumberThatAnotherDocumentOfTheYearBears(TestDatabase database) {
    running(
        database,
        context -> {
          var other =
              new Document(
                  new InstructionId("khac"),
                  NUMBER,
                  "/KH-SVHTT",
                  DAY,
                  2024,
                  DepartmentPlan.SO,
                  "Khác");
          context
              .getBean(Instructions.class)
              .record(other, Optional.empty(), InstructionStatus.RECORDED);
          assertRefused(context, NUMBER, DAY, "refusal.number-taken");
        });
  }

  @OnBothDatabases
  void isNobodyElsesBusiness(TestDatabase database) {
    running(
        database,
        context ->
            assertThatThrownBy(() -> fillIn(context, NUMBER, DAY, "dm-phong-khtc"))
                .isInstanceOf(NotFound.class));
  }

  private static void running(TestDatabase database, Consumer<ApplicationContext> story) {
    try (var context = InstructionsContext.on(database)) {
      var draft = DepartmentPlan.draft();
      var instructions = context.getBean(Instructions.class);
      instructions.record(draft.document(), Optional.empty(), InstructionStatus.RUNNING);
      instructions.addRegimes(ID, draft.regimes());
      story.accept(context);
    }
  }

  private static void fillIn(
      ApplicationContext context,
      Optional<String> number,
      Optional<LocalDate> day,
      String username) {
    Person who = context.getBean(People.class).byId(new PersonId(username)).orElseThrow();
    context.getBean(Numbering.class).fillIn(ID, number, day, who);
  }

  private static void assertRefused(
      ApplicationContext context,
      Optional<String> number,
      Optional<LocalDate> day,
      String messageKey) {
    assertThatThrownBy(() -> fillIn(context, number, day, "dp-so"))
        .isInstanceOfSatisfying(
            Refusal.class, e -> assertThat(e.messageKey()).isEqualTo(messageKey));
  }
}
