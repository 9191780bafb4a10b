package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/** The engine is a mock here: nobody but the reconciler can raise what was left behind. */
class ReconcilingTest {
  private static final RoundId ROUND = new RoundId(SmallWorld.ROUND);

  @OnBothDatabases
  void raisesWhatALostTimerLeftBehindAndWakesItsRound(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    try (var house = House.on(database, "2024-05-04T08:01")) {
      var reconciling = house.bean(Reconciling.class);

      reconciling.run();
      assertThat(notices(database)).as("the timer's own turn comes first").isZero();

      house.clock().turnTo("2024-05-04T08:03");
      reconciling.run();
      reconciling.run();
      assertThat(notices(database)).isEqualTo(1);
      verify(house.bean(RoundFlow.class), atLeastOnce()).wake(ROUND);
    }
  }

  private static long notices(TestDatabase database) {
    return database.jdbc().sql("select count(*) from notice").query(Long.class).single();
  }
}
