package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.instructions.RunningPlan.SIX_MONTHS;
import static vn.dondoc.instructions.RunningPlan.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.Succession;
import vn.dondoc.units.UnitId;

/** Phòng Nghệ thuật and Phòng Kế hoạch - Tài chính go up in Phòng Tổ chức - Pháp chế. */
class SucceedingTest {
  private static final String TO = "phong-tcpc";

  private static Succession merger(String day) {
    return new Succession(
        List.of(new UnitId("phong-khtc"), new UnitId("phong-nt")),
        new UnitId(TO),
        LocalDate.parse(day),
        "Quyết định 12/QĐ-SVHTT");
  }

  @OnBothDatabases
  void openWorkGoesOverOnItsDayAndTheSuccessorMayOweARoundTwice(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var effect = plan.bean(Succeeding.class).preview(merger("2024-04-01"), plan.coordinator());
      assertThat(effect.work()).hasSize(2);
      assertThat(effect.twice()).containsExactly("Báo cáo six-months");

      plan.bean(Succeeding.class).record(merger("2024-04-01"), plan.coordinator());
      plan.bean(ApplyingSuccessions.class).run();
      assertThat(owed(plan, TO)).isOne();

      plan.house.clock().turnTo("2024-04-01T00:00");
      plan.bean(ApplyingSuccessions.class).run();
      plan.bean(ApplyingSuccessions.class).run();
      assertThat(owed(plan, TO)).isEqualTo(3);
      assertThat(owed(plan, "phong-khtc")).isZero();
      assertThat(plan.value("select detail from audit_entry where type = 'SUCCESSION_APPLIED'"))
          .contains("Phòng")
          .doesNotContain("phong-");
      var id = SIX_MONTHS + ".phong-khtc";
      assertThat(plan.value("select inherited_from from obligation where id = ?", id))
          .isEqualTo("phong-khtc");
      assertThat(plan.value("select valid_to from unit where id = 'phong-khtc'"))
          .isEqualTo("2024-03-31");
      assertThat(
              plan.count(
                  "select count(*) from notice where kind = 'CHANGED' and recipient = 'dm-phong-tcpc'"))
          .isEqualTo(2);
    }
  }

  @OnBothDatabases
  void inRoundsToComeTheSuccessorOwesOnce(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      plan.bean(Succeeding.class).record(merger("2024-03-01"), plan.coordinator());
      plan.house.clock().turnTo("2024-10-01T08:00");
      plan.open();
      assertThat(
              plan.count(
                  "select count(*) from obligation where round_id = ? and unit_id = ?", YEAR, TO))
          .isOne();
      assertThat(
              plan.count(
                  "select count(*) from obligation where round_id = ? and unit_id = 'phong-khtc'",
                  YEAR))
          .isZero();
    }
  }

  @OnBothDatabases
  void whatIsClosedStaysUnderTheOldName(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var id = SIX_MONTHS + ".phong-khtc";
      plan.run("update obligation set state = 'ACCEPTED', next_signal_at = null where id = ?", id);
      plan.bean(Succeeding.class).record(merger("2024-03-01"), plan.coordinator());
      assertThat(plan.value("select unit_id from obligation where id = ?", id))
          .isEqualTo("phong-khtc");
    }
  }

  @OnBothDatabases
  void onlyWhoLooksAfterAllOfThemRecordsIt(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      assertThatThrownBy(
              () ->
                  plan.bean(Succeeding.class)
                      .record(merger("2024-04-01"), plan.house.person("dm-phong-khtc")))
          .isInstanceOf(NotFound.class);
    }
  }

  @OnBothDatabases
  void anAdministratorOfAnotherTreeDoesNot(TestDatabase database) {
    try (var plan = RunningPlan.on(database)) {
      var succeeding = plan.bean(Succeeding.class);
      var elsewhere = administratorOf("phong-khtc");
      assertThatThrownBy(() -> succeeding.preview(merger("2024-04-01"), elsewhere))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> succeeding.record(merger("2024-04-01"), elsewhere))
          .isInstanceOf(NotFound.class);
      assertThat(succeeding.preview(merger("2024-04-01"), administratorOf("so-vhtt")).work())
          .isNotEmpty();
    }
  }

  private static Person administratorOf(String unit) {
    var role = new Assignment(new UnitId(unit), Role.ADMINISTRATOR);
    return new Person(new PersonId("qt"), "Quản trị", "qt@example.vn", Set.of(role));
  }

  private static int owed(RunningPlan plan, String unit) {
    return plan.count(
        "select count(*) from obligation where round_id = ? and unit_id = ?", SIX_MONTHS, unit);
  }
}
