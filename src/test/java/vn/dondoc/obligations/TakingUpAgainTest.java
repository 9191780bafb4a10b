package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.util.List;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/** A row went bad before the first reminder, was set aside, mended, and taken up after the miss. */
class TakingUpAgainTest {
  private static final RoundId ROUND = new RoundId(SmallWorld.ROUND);
  private static final ObligationId ID = new ObligationId(SmallWorld.ROUND + "." + SmallWorld.UNIT);

  @OnBothDatabases
  void whatWasSetAsideCatchesUpOnceAfterItIsMended(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT).owes(SmallWorld.OTHER_UNIT);
    setBound(database, "AROUND");
    try (var house = House.on(database, "2024-05-04T08:00")) {
      house.bean(RaisingSignals.class).raiseDue(ROUND, SignalKind.Phase.REMIND);
      house.clock().turnTo("2024-05-21T09:00");
      var taking = house.bean(TakingUpAgain.class);
      var operator = house.person("dp-so");

      assertThatThrownBy(() -> taking.takeUp(ID, operator))
          .isInstanceOf(Refusal.class)
          .hasMessage("still-unreadable");
      setBound(database, "BEFORE");
      taking.takeUp(ID, operator);
      assertThatThrownBy(() -> taking.takeUp(ID, operator)).isInstanceOf(NotFound.class);
      for (var phase : SignalKind.Phase.values()) {
        house.bean(RaisingSignals.class).raiseDue(ROUND, phase);
      }

      assertThat(kindsTold(database)).containsOnly("MISSED");
      assertThat(house.bean(Obligations.class).byId(ID).orElseThrow().nextSignal())
          .hasValueSatisfying(next -> assertThat(next.rung()).isEqualTo(2));
      verify(house.bean(RoundFlow.class)).wake(ROUND);
    }
  }

  private static void setBound(TestDatabase database, String bound) {
    database
        .jdbc()
        .sql("update obligation set deadline_bound = ? where id = ?")
        .params(bound, ID.value())
        .update();
  }

  private static List<String> kindsTold(TestDatabase database) {
    return database
        .jdbc()
        .sql("select kind from notice where obligation_id = ?")
        .param(ID.value())
        .query(String.class)
        .list();
  }
}
