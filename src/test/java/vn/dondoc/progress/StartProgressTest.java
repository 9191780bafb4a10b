package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import vn.dondoc.progress.StartProgress.Phase;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TurnableClock;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

class StartProgressTest {
  private static final Person COORDINATOR =
      SmallWorld.who("dp-so", SmallWorld.RECEIVER, Role.COORDINATOR);

  private final TurnableClock clock = new TurnableClock(Stage.at("2024-03-01T08:10"));

  @OnBothDatabases
  void countsTheUnitsThatHaveTheirWork(TestDatabase database) {
    SmallWorld.withRound(database);
    started(database);
    run(database, "update reporting_round set fanned_out = false, fan_out_position = 1");

    var state = state(database);
    assertThat(state.phase()).isEqualTo(Phase.GIVING_OUT);
    assertThat(state.given()).isEqualTo(1);
    assertThat(state.due()).isEqualTo(2);
    assertThat(state.percent()).isEqualTo(50);
    assertThat(state.slow()).isFalse();

    clock.turnTo("2024-03-01T09:00");
    assertThat(state(database).slow()).isTrue();
    run(database, "update reporting_round set fanned_out = true, fan_out_position = 2");
    assertThat(state(database).phase()).isEqualTo(Phase.DONE);
  }

  @OnBothDatabases
  void waitsForRoundsToBePlannedButNotForThoseOfALaterDay(TestDatabase database) {
    var world = SmallWorld.of(database).instruction();
    started(database);
    assertThat(state(database).phase()).isEqualTo(Phase.CHECKING);

    world.round("PLANNED");
    run(
        database,
        """
        update reporting_round set fanned_out = false,
          opens_at = timestamp with time zone '2024-08-23 01:00:00+00'
        """);
    var state = state(database);
    assertThat(state.phase()).isEqualTo(Phase.DONE);
    assertThat(state.later()).isEqualTo(1);
    assertThat(state.due()).isZero();
  }

  @OnBothDatabases
  void aStrangerFindsNothing(TestDatabase database) {
    SmallWorld.withRound(database);
    started(database);
    var stranger = SmallWorld.who("dm-phong-khtc", SmallWorld.UNIT, Role.FOCAL_POINT);
    assertThat(new StartProgress(database.jdbc(), clock).of(Stage.CASCADE, stranger)).isEmpty();
  }

  private StartProgress.State state(TestDatabase database) {
    return new StartProgress(database.jdbc(), clock).of(Stage.CASCADE, COORDINATOR).orElseThrow();
  }

  /** At 08:05, asking two units for one report. */
  private static void started(TestDatabase database) {
    database
        .jdbc()
        .sql("update instruction set started_at = ? where id = ?")
        .params(Timestamp.from(Stage.at("2024-03-01T08:05")), Stage.CASCADE)
        .update();
    run(
        database,
        """
        insert into report_regime (instruction_id, position, code, period_kind, period_year,
          period_index, title, wording, deadline_day, deadline_bound, to_unit)
        values ('svhtt-2024', 1, '2024-six-months', 'SIX_MONTHS', 2024, 1, 'Báo cáo', 'trước',
          date '2024-05-20', 'BEFORE', 'so-vhtt')
        """);
    for (var unit : new String[] {SmallWorld.UNIT, SmallWorld.OTHER_UNIT}) {
      database
          .jdbc()
          .sql(
              """
              insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
              values ('svhtt-2024', '2024-six-months',
                (select count(*) + 1 from regime_addressee), ?, 'REQUIRED')
              """)
          .param(unit)
          .update();
    }
  }

  private static void run(TestDatabase database, String sql) {
    database.jdbc().sql(sql).update();
  }
}
