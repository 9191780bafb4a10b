package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.verify;
import static vn.dondoc.instructions.RunningPlan.ID;
import static vn.dondoc.instructions.RunningPlan.SIX_MONTHS;
import static vn.dondoc.instructions.RunningPlan.YEAR;
import static vn.dondoc.instructions.RunningPlan.because;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.Amendment.Retimed;
import vn.dondoc.instructions.Amendment.UnitAdded;
import vn.dondoc.instructions.Amendment.Withdrawn;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationFlow;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Tone;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.UnitId;

class AmendingTest {
  private static final RegimeCode HALF = new RegimeCode("2024-six-months");
  private static final String KHTC = SIX_MONTHS + ".phong-khtc";
  private static final String TTRA = SIX_MONTHS + ".phong-nt";

  private static Retimed half(String day) {
    var period = new Period(PeriodKind.SIX_MONTHS, 2024, 1);
    var timing =
        new Timing.Once(
            period, LocalDate.parse(day), Bound.BEFORE, Optional.of(DepartmentPlan.MARCH));
    return new Retimed(HALF, timing, Optional.empty(), "trước ngày 03/6/2024");
  }

  private static Withdrawn withdrawn(RegimeCode regime, String unit) {
    return new Withdrawn(Optional.ofNullable(regime), Optional.ofNullable(unit).map(UnitId::new));
  }

  @OnBothDatabases
  void anotherDayMovesWhatIsOwedAndItsReminders(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var units = plan.count("select count(*) from obligation where round_id = ?", SIX_MONTHS);

      var effect = plan.bean(Amending.class).preview(ID, half("2024-06-03"), plan.coordinator());
      assertThat(effect.work()).hasSize(units);
      assertThat(effect.work().get(0).after().deadline().day()).isEqualTo("2024-06-03");
      assertThat(effect.mailsAfter()).isEqualTo(effect.mailsBefore()).isPositive();
      assertThat(plan.value("select deadline_day from obligation where id = ?", KHTC))
          .isEqualTo("2024-05-20");

      amend(plan, half("2024-06-03"));
      assertThat(plan.value("select deadline_day from obligation where id = ?", KHTC))
          .isEqualTo("2024-06-03");
      assertThat(plan.value("select due_version from obligation where id = ?", KHTC))
          .isEqualTo("2");
      assertThat(plan.value("select wording from reporting_round where id = ?", SIX_MONTHS))
          .isEqualTo("trước ngày 03/6/2024");
      assertThat(plan.value("select wording from report_regime where code = ?", HALF.value()))
          .isEqualTo("trước ngày 03/6/2024");
      assertThat(
              plan.value("select cast(next_signal_at as date) from obligation where id = ?", KHTC))
          .isEqualTo("2024-05-17");
    }
  }

  @OnBothDatabases
  void anExtensionGrantedBeyondTheNewDayStays(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      plan.run("update obligation set deadline_day = date '2024-06-10' where id = ?", KHTC);
      plan.run("update obligation set deadline_day = date '2024-05-27' where id = ?", TTRA);

      amend(plan, half("2024-06-03"));
      assertThat(plan.value("select deadline_day from obligation where id = ?", KHTC))
          .isEqualTo("2024-06-10");
      assertThat(plan.value("select deadline_day from obligation where id = ?", TTRA))
          .isEqualTo("2024-06-03");
    }
  }

  @OnBothDatabases
  void aRegimeWithdrawnIsOwedByNobodyAndItsRoundIsEmpty(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      amend(plan, withdrawn(HALF, null));

      assertThat(plan.value("select state from obligation where id = ?", KHTC))
          .isEqualTo("WITHDRAWN");
      assertThat(plan.count("select open_count from reporting_round where id = ?", SIX_MONTHS))
          .isZero();
      assertThat(plan.count("select count(*) from obligation where next_signal_at is not null"))
          .isZero();
      verify(plan.bean(ObligationFlow.class))
          .withdrawn(argThat(ids -> ids.stream().anyMatch(id -> id.value().equals(KHTC))));
      assertThat(plan.value("select state from reporting_round where id = ?", YEAR))
          .isEqualTo("PLANNED");
    }
  }

  @OnBothDatabases
  void oneAddresseeWithdrawnIsAskedNoMoreAndTheOthersStay(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var effect =
          plan.bean(Amending.class).preview(ID, withdrawn(null, "phong-khtc"), plan.coordinator());
      assertThat(effect.work()).hasSize(1);
      assertThat(effect.rounds())
          .singleElement()
          .matches(round -> round.unitsAfter() == round.unitsBefore() - 1);
      assertThat(effect.mailsAfter()).isLessThan(effect.mailsBefore());

      amend(plan, withdrawn(null, "phong-khtc"));
      plan.house.clock().turnTo("2024-10-01T08:00");
      plan.open();
      assertThat(plan.count("select count(*) from obligation where id = ?", YEAR + ".phong-khtc"))
          .isZero();
      assertThat(plan.count("select count(*) from obligation where id = ?", YEAR + ".phong-nt"))
          .isOne();
    }
  }

  @OnBothDatabases
  void aWholeInstructionWithdrawnOpensNothingMore(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      amend(plan, withdrawn(null, null));

      assertThat(plan.value("select status from instruction where id = ?", ID.value()))
          .isEqualTo("WITHDRAWN");
      assertThat(plan.value("select state from reporting_round where id = ?", YEAR))
          .isEqualTo("CLOSED");
      plan.bean(RunningCascades.class).consolidate(ID);
      assertThat(plan.value("select status from instruction where id = ?", ID.value()))
          .isEqualTo("WITHDRAWN");
      assertThatThrownBy(() -> amend(plan, withdrawn(null, null))).isInstanceOf(Refusal.class);
    }
  }

  @OnBothDatabases
  void aUnitAddedOwesWhatIsOpenNowAndWhatOpensLater(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var added =
          new UnitAdded(
              DepartmentPlan.COLLECTOR, Tone.REQUIRED, Set.of(HALF, new RegimeCode("2024-year")));
      var before = plan.count("select open_count from reporting_round where id = ?", SIX_MONTHS);
      amend(plan, added);

      assertThat(plan.count("select open_count from reporting_round where id = ?", SIX_MONTHS))
          .isEqualTo(before + 1);
      var id = SIX_MONTHS + "." + DepartmentPlan.COLLECTOR;
      assertThat(plan.count("select count(*) from notice where obligation_id = ?", id)).isOne();
      plan.house.clock().turnTo("2024-10-01T08:00");
      plan.open();
      var later = YEAR + "." + DepartmentPlan.COLLECTOR;
      assertThat(plan.count("select count(*) from obligation where id = ?", later)).isOne();
      assertThatThrownBy(() -> amend(plan, added)).isInstanceOf(Refusal.class);
    }
  }

  @OnBothDatabases
  void aReplacementStartsAndTheOldOneIsWithdrawnWithALink(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var by = Drafts.with(DepartmentPlan.draft(), "id", "svhtt-2024-thay-the");
      plan.bean(Amending.class)
          .replace(
              ID,
              by.with(DepartmentPlan.draft().regimes()),
              new StartAnswers(Optional.empty(), Optional.empty(), true),
              because("Thay thế kế hoạch cũ"),
              plan.coordinator());
      assertThat(plan.value("select replaced_by from instruction where id = ?", ID.value()))
          .isEqualTo("svhtt-2024-thay-the");
      assertThat(plan.value("select state from obligation where id = ?", KHTC))
          .isEqualTo("WITHDRAWN");
    }
  }

  @OnBothDatabases
  void theAmendingDocumentIsPutOnRecordBelowTheInstruction(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var grounds =
          new Grounds(
              "Lùi hạn do bão", Optional.of("99/SVHTT-VP"), Optional.of(LocalDate.of(2024, 3, 1)));
      plan.bean(Amending.class).amend(ID, half("2024-06-03"), grounds, plan.coordinator());
      assertThat(plan.value("select basis from instruction where number = '99/SVHTT-VP'"))
          .isEqualTo(ID.value());
      assertThat(
              plan.value(
                  """
                  select detail || ': ' || before_value || ' → ' || after_value
                  from audit_entry where type = 'CASCADE_AMENDED'
                  """))
          .matches(
              "Báo cáo six-months; \\d+ đơn vị; 99/SVHTT-VP: BEFORE 2024-05-20 → BEFORE 2024-06-03");
    }
  }

  @OnBothDatabases
  void onlyTheIssuersCoordinatorChangesItAndNeverWithoutAReason(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var amending = plan.bean(Amending.class);
      var stranger = plan.house.person("dm-phong-khtc");
      assertThatThrownBy(() -> amending.preview(ID, half("2024-06-03"), stranger))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(
              () -> amending.amend(ID, half("2024-06-03"), because(" "), plan.coordinator()))
          .hasMessage("change-reason-missing");
      assertThatThrownBy(() -> amend(plan, half("2024-02-01"))).hasMessage("day-over-already");
    }
  }

  private static void amend(RunningPlan plan, Amendment amendment) {
    plan.bean(Amending.class).amend(ID, amendment, because("Lùi hạn do bão"), plan.coordinator());
  }
}
