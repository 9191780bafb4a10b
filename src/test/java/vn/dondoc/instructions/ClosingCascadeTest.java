package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.obligations.ClosingRounds;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/** A cascade with two rounds of which nothing is owed any more. */
class ClosingCascadeTest {
  private static final RoundId ONE = new RoundId(SmallWorld.ROUND);
  private static final RoundId OTHER = new RoundId(SmallWorld.ROUND + "-2");

  @OnBothDatabases
  void theCascadeHearsOnceThatItsLastRoundIsClosed(TestDatabase database) {
    try (var house = house(database)) {
      var closing = house.bean(ClosingRounds.class);
      var flow = house.bean(CascadeFlow.class);
      closing.close(ONE);
      verify(flow, never()).allRoundsClosed(Drafts.ID);
      closing.close(OTHER);
      closing.close(OTHER);

      verify(flow, times(1)).allRoundsClosed(Drafts.ID);
      assertThat(house.bean(Rounds.class).of(Drafts.ID))
          .allMatch(round -> round.state() == RoundState.CLOSED);
    }
  }

  @OnBothDatabases
  void twoRoundsThatCloseAtOnceDoNotOverlookEachOther(TestDatabase database) throws Exception {
    try (var house = house(database)) {
      var closing = house.bean(ClosingRounds.class);
      var second =
          house
              .bean(TransactionTemplate.class)
              .execute(
                  status -> {
                    closing.close(ONE);
                    var started = CompletableFuture.runAsync(() -> closing.close(OTHER));
                    waitsForTheFirst(started);
                    return started;
                  });
      second.get();

      verify(house.bean(CascadeFlow.class), times(1)).allRoundsClosed(Drafts.ID);
    }
  }

  private static void waitsForTheFirst(Future<?> second) {
    assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
  }

  @OnBothDatabases
  void aRoundWithSomethingOwedIsNotClosed(TestDatabase database) {
    try (var house = house(database)) {
      database.jdbc().sql("update reporting_round set open_count = 1").update();

      assertThatThrownBy(() -> house.bean(ClosingRounds.class).close(ONE))
          .isInstanceOf(IllegalStateException.class);
      assertThat(house.bean(Rounds.class).byId(ONE).orElseThrow().state())
          .isEqualTo(RoundState.OPEN);
    }
  }

  private static House house(TestDatabase database) {
    SmallWorld.withRound(database);
    database
        .jdbc()
        .sql(
            """
            insert into reporting_round (id, instruction_id, regime, period_kind, period_year, period_index,
              title, wording, deadline_day, deadline_bound, opens_at, to_unit, state, fanned_out)
            select ?, instruction_id, regime, 'YEAR', period_year, period_index, title, wording,
              deadline_day, deadline_bound, opens_at, to_unit, state, fanned_out
            from reporting_round
            """)
        .param(OTHER.value())
        .update();
    return House.on(database, "2024-06-01T08:00");
  }
}
