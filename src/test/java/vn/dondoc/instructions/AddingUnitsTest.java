package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.instructions.RunningPlan.ID;
import static vn.dondoc.instructions.RunningPlan.SIX_MONTHS;
import static vn.dondoc.instructions.RunningPlan.YEAR;
import static vn.dondoc.instructions.RunningPlan.because;

import java.util.Set;
import vn.dondoc.instructions.Amendment.UnitAdded;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Tone;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.UnitId;

/** A unit asked in mid-year gets work that it can still do, and only units of the issuer do. */
class AddingUnitsTest {
  private static final RegimeCode HALF = new RegimeCode("2024-six-months");
  private static final RegimeCode WHOLE = new RegimeCode("2024-year");

  @OnBothDatabases
  void aRoundWhoseLastDayIsTodayIsSaidToBeOverAndLeftOut(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      plan.house.clock().turnTo("2024-05-19T08:00");
      var both = added(HALF, WHOLE);

      var effect = plan.bean(Amending.class).preview(ID, both, plan.coordinator());
      assertThat(effect.over()).extracting(round -> round.id().value()).containsExactly(SIX_MONTHS);
      assertThat(effect.work()).isEmpty();
      assertThat(effect.rounds()).hasSize(1);

      amend(plan, both);
      var id = SIX_MONTHS + "." + DepartmentPlan.COLLECTOR;
      assertThat(plan.count("select count(*) from obligation where id = ?", id)).isZero();
      assertThat(
              plan.count(
                  "select count(*) from regime_addressee where unit_id = ? and regime = ?",
                  DepartmentPlan.COLLECTOR.value(),
                  HALF.value()))
          .isZero();
      plan.house.clock().turnTo("2024-10-01T08:00");
      plan.open();
      var later = YEAR + "." + DepartmentPlan.COLLECTOR;
      assertThat(plan.count("select count(*) from obligation where id = ?", later)).isOne();
    }
  }

  @OnBothDatabases
  void whereAllIsOverNothingIsGiven(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      plan.house.clock().turnTo("2024-05-21T08:00");

      assertThatThrownBy(() -> amend(plan, added(HALF))).hasMessage("rounds-all-over");
    }
  }

  @OnBothDatabases
  void aUnitOfAnotherProvinceIsNotTaken(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      stranger(plan);
      var amendment = new UnitAdded(new UnitId("so-khac"), Tone.REQUIRED, Set.of(WHOLE));

      assertThatThrownBy(() -> amend(plan, amendment)).hasMessage("unit-out-of-reach");
    }
  }

  private static void stranger(RunningPlan plan) {
    plan.run(
        "insert into unit (id, name, short_name, kind, level, valid_from, path) values "
            + "('so-khac', 'Sở khác', 'Sở khác', 'so', 'province', date '2008-08-01', '/so-khac/')");
    plan.run(
        "insert into person (id, name, email) values ('dm-khac', 'Người khác', 'k@example.vn')");
    plan.run(
        "insert into assignment (person_id, unit_id, role) values ('dm-khac', 'so-khac', 'focal-point')");
  }

  private static UnitAdded added(RegimeCode... regimes) {
    return new UnitAdded(DepartmentPlan.COLLECTOR, Tone.REQUIRED, Set.of(regimes));
  }

  private static void amend(RunningPlan plan, Amendment amendment) {
    plan.bean(Amending.class).amend(ID, amendment, because("Bổ sung"), plan.coordinator());
  }
}
