package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** A round of more units than one group holds, so that both threads have something to do. */
class FanningOutTest {
  private static final RoundId ROUND = new RoundId(SmallWorld.ROUND);
  private static final int UNITS = 2 * GivingWork.GROUP + 50;

  @OnBothDatabases
  void everyUnitGetsItsWorkAndItsNewsOnce(TestDatabase database) {
    try (var house = house(database)) {
      assertThat(house.bean(FanningOut.class).nextGroups(ROUND)).isFalse();

      assertEachHasItsWork(database);
    }
  }

  @OnBothDatabases
  void aGroupThatFailedIsMadeGoodAndTheOthersAreNotGivenTwice(TestDatabase database) {
    try (var house = house(database)) {
      Mockito.doThrow(new DataAccessResourceFailureException("gone"))
          .doNothing()
          .when(house.bean(ObligationFlow.class))
          .open(Mockito.anyList());
      assertThatThrownBy(() -> house.bean(FanningOut.class).nextGroups(ROUND))
          .isInstanceOf(DataAccessResourceFailureException.class);
      assertThat(count(database, "obligation")).isLessThan(UNITS);
      assertThat(round(database, "fan_out_position")).isZero();

      assertThat(house.bean(FanningOut.class).nextGroups(ROUND)).isFalse();

      assertEachHasItsWork(database);
    }
  }

  private static void assertEachHasItsWork(TestDatabase database) {
    assertThat(count(database, "obligation")).isEqualTo(UNITS);
    assertThat(count(database, "notice")).isEqualTo(UNITS);
    assertThat(round(database, "fan_out_position")).isEqualTo(UNITS);
    assertThat(round(database, "total_count")).isEqualTo(UNITS);
    assertThat(round(database, "open_count")).isEqualTo(UNITS);
  }

  private static House house(TestDatabase database) {
    var world = SmallWorld.withRound(database);
    IntStream.rangeClosed(1, UNITS)
        .mapToObj(n -> "don-vi-" + n)
        .forEach(
            unit -> {
              world.unit(unit);
              addressed(database, unit);
            });
    database.jdbc().sql("update reporting_round set fanned_out = false").update();
    return House.on(database, "2024-03-01T08:00");
  }

  private static void addressed(TestDatabase database, String unit) {
    database
        .jdbc()
        .sql(
            """
            insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
            values (?, '2024-six-months',
              (select count(*) + 1 from regime_addressee), ?, 'REQUIRED')
            """)
        .params(Stage.CASCADE, unit)
        .update();
  }

  private static int count(TestDatabase database, String table) {
    return database.jdbc().sql("select count(*) from " + table).query(Integer.class).single();
  }

  private static int round(TestDatabase database, String column) {
    return database
        .jdbc()
        .sql("select " + column + " from reporting_round where id = ?")
        .param(ROUND.value())
        .query(Integer.class)
        .single();
  }
}
