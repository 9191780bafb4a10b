package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.instructions.RunningPlan.ID;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.instructions.ClonedDraft.Difference;
import vn.dondoc.obligations.Indicator;
import vn.dondoc.obligations.IndicatorCode;
import vn.dondoc.obligations.IndicatorType;
import vn.dondoc.obligations.Indicators;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.RegimeCode;
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
  void theBasisStaysUntilANewerOneIsKnown(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      plan.run(
          "insert into instruction (id, number, symbol, planned_year, issuer, title, status) values"
              + " ('kh-39', '39/KH-UBND', '/KH-UBND', 2024, 'so-vhtt', 'Kế hoạch', 'RUNNING')");
      plan.run("insert into instruction_basis values (?, 1, 'kh-39')", ID.value());
      var cloned = plan.bean(Cloning.class).clone(ID, 2025, plan.coordinator());
      assertThat(cloned.draft().bases())
          .extracting(Document::number)
          .containsExactly(Optional.of("39/KH-UBND"));
      assertThat(cloned.differences())
          .contains(new Difference("basis", "", "39/KH-UBND", "39/KH-UBND", "last-years"));
    }
  }

  @OnBothDatabases
  void whatAUnitCarriesOverIsNamed(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      plan.run(
          "insert into duty (id, instruction_id, position, duty_group, unit_id, part, text, tone, state)"
              + " values ('d-1', ?, 1, 1, 'phong-khtc', 'LEAD', 'Tập huấn năm 2024', 'REQUIRED', 'CARRIED_OVER')",
          ID.value());
      var cloned = plan.bean(Cloning.class).clone(ID, 2025, plan.coordinator());
      assertThat(cloned.draft().duties()).hasSize(1);
      assertThat(cloned.differences())
          .filteredOn(one -> one.why().equals("carried-over"))
          .extracting(Difference::now)
          .containsExactly("Tập huấn năm 2025");
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
  void figuresKeepTheirCodesAndFollowTheirReports(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var half = asked("nu", "2024-six-months");
      plan.bean(Indicators.class)
          .add(ID, List.of(asked("dao-tao"), half, asked("ca-nam", "2024-year")));
      plan.run("update regime_addressee set withdrawn = true where regime = ?", "2024-year");
      var cloned = plan.bean(Cloning.class).clone(ID, 2025, plan.coordinator());
      assertThat(cloned.draft().indicators())
          .extracting(one -> one.code() + " " + one.title() + " " + one.reports())
          .containsExactly("dao-tao Số liệu năm 2025 []", "nu Số liệu năm 2025 [2025-six-months]");
    }
  }

  private static Indicator asked(String code, String... reports) {
    return new Indicator(
        new IndicatorCode(code),
        "Số liệu năm 2024",
        IndicatorType.INTEGER,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Stream.of(reports).map(RegimeCode::new).collect(Collectors.toSet()),
        Optional.empty());
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
