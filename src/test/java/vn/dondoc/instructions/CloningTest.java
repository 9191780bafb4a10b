package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.instructions.RunningPlan.ID;

import java.time.LocalDate;
import vn.dondoc.instructions.ClonedDraft.Difference;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;

class CloningTest {

  @OnBothDatabases
  void theSameWorkComesBackOnTheSameDaysOfTheNextYear(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var cloned = plan.bean(Cloning.class).clone(ID, 2025, plan.coordinator());

      var draft = cloned.draft();
      assertThat(draft.id().value()).isEqualTo("svhtt-2025");
      assertThat(draft.document().title()).endsWith("năm 2025");
      assertThat(draft.document().number()).isEmpty();
      assertThat(draft.bases()).isEmpty();
      assertThat(draft.regimes())
          .extracting(regime -> regime.timing().occurrences().get(0).day())
          .containsExactly(LocalDate.of(2025, 5, 20), LocalDate.of(2025, 11, 20));
      assertThat(draft.regimes()).extracting(regime -> regime.code().value()).contains("2025-year");
      assertThat(cloned.differences())
          .contains(new Difference("days", "Báo cáo year", "20/11/2024", "20/11/2025", "same-day"));
      assertThat(cloned.findings()).noneMatch(Finding::isError);
    }
  }

  @OnBothDatabases
  void aUnitThatHasEndedIsNamedAndLeftOut(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      plan.run(
          "update unit set valid_to = date '2024-12-31' where id = ?",
          DepartmentPlan.COLLECTOR.value());
      var cloned = plan.bean(Cloning.class).clone(ID, 2025, plan.coordinator());
      assertThat(cloned.differences()).anyMatch(one -> one.why().equals("unit-ended"));
      assertThat(cloned.draft().addressees().get(0).selector().except()).isEmpty();
    }
  }

  @OnBothDatabases
  void whatWasWithdrawnDoesNotComeBack(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      plan.run("update regime_addressee set withdrawn = true where regime = ?", "2024-year");
      var cloned = plan.bean(Cloning.class).clone(ID, 2025, plan.coordinator());
      assertThat(cloned.draft().regimes()).hasSize(1);
      assertThat(cloned.differences()).anyMatch(one -> one.why().equals("withdrawn"));
    }
  }

  @OnBothDatabases
  void onlyTheIssuersCoordinatorClones(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var stranger = plan.house.person("dm-phong-khtc");
      assertThatThrownBy(() -> plan.bean(Cloning.class).clone(ID, 2025, stranger))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> plan.bean(Cloning.class).clone(ID, 2024, plan.coordinator()))
          .hasMessage("clone-year");
    }
  }
}
