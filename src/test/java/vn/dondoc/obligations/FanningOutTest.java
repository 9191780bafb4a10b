package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
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
    SmallWorld.withRound(database);
    add(
        database,
        """
        insert into unit (id, name, short_name, kind, level, parent_id, valid_from, path)
        values (?, 'Đơn vị', 'Đơn vị', 'phong', 'province', 'so-vhtt', date '2008-08-01', '/')
        """,
        n -> new Object[] {"dv-" + n});
    add(
        database,
        "insert into person (id, name, email) values (?, 'Người', 'dm@example.vn')",
        n -> new Object[] {"dm-" + n});
    add(
        database,
        "insert into assignment (person_id, unit_id, role) values (?, ?, 'focal-point')",
        n -> new Object[] {"dm-" + n, "dv-" + n});
    add(
        database,
        """
        insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
        values (?, '2024-six-months', ?, ?, 'REQUIRED')
        """,
        n -> new Object[] {Stage.CASCADE, n, "dv-" + n});
    database.jdbc().sql("update reporting_round set fanned_out = false").update();
    return House.on(database, "2024-03-01T08:00");
  }

  private static void add(TestDatabase database, String sql, IntFunction<Object[]> row) {
    new JdbcTemplate(database.dataSource())
        .batchUpdate(sql, IntStream.rangeClosed(1, UNITS).mapToObj(row).toList());
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
