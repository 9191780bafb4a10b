package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.obligations.Samples.OTHER_UNIT;
import static vn.dondoc.obligations.Samples.UNIT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/**
 * Two nodes raise the signals of one round at the same time. H2, which only ever serves one node,
 * locks all that it looks at before it sorts, so there the second finds nothing left to take.
 */
class LockingDueTest {

  @OnBothDatabases
  void theSecondNodeNeverTakesNorAwaitsWhatTheFirstHolds(TestDatabase database)
      throws SQLException {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT).owes(SmallWorld.OTHER_UNIT);
    try (var one = database.dataSource().getConnection();
        var other = database.dataSource().getConnection()) {
      one.setAutoCommit(false);
      other.setAutoCommit(false);
      other.createStatement().execute("set lock_timeout = 2000");

      var first = lock(one, 1);
      var second = lock(other, 500);

      assertThat(first).hasSize(1);
      assertThat(second).hasSize(database.vendor().equals("h2") ? 0 : 1);
      assertThat(second).doesNotContainAnyElementsOf(first);

      one.rollback();
      other.rollback();
      assertThat(lock(other, 500))
          .extracting(Obligation::unit)
          .containsExactlyInAnyOrder(UNIT, OTHER_UNIT);
    }
  }

  private static List<Obligation> lock(Connection connection, int atMost) {
    var source = new SingleConnectionDataSource(connection, true);
    return new JdbcObligations(
            JdbcClient.create(source),
            new JdbcTemplate(source),
            new ObligationRows(Stage.ZONE),
            Clock.fixed(Stage.at("2024-05-04T08:00"), Stage.ZONE))
        .lockDue(
            new RoundId(SmallWorld.ROUND),
            SignalKind.Phase.REMIND,
            Stage.at("2024-05-04T08:00"),
            atMost);
  }
}
