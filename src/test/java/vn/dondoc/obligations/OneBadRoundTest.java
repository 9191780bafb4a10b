package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

import java.util.List;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/** The recurring works go on with the next round when one fails. */
class OneBadRoundTest {
  private static final Round BAD = Samples.round(PeriodKind.QUARTER, "2024-05-20");
  private static final Round GOOD = Samples.round(PeriodKind.YEAR, "2024-05-20");

  @OnBothDatabases
  void theOthersOpenAndTheBadOneIsTriedAgain(TestDatabase database) {
    try (var house = house(database)) {
      doThrow(new IllegalStateException("engine"))
          .when(house.bean(RoundFlow.class))
          .start(BAD.id());

      house.bean(OpeningRounds.class).run();

      assertThat(state(house, GOOD)).isEqualTo(RoundState.OPENING);
      assertThat(state(house, BAD)).isEqualTo(RoundState.PLANNED);
      assertThat(house.bean(OpeningRounds.class).idleUntil()).contains(BAD.opensAt());
    }
  }

  @OnBothDatabases
  void theOthersAreReconciledAndAllAreWoken(TestDatabase database) {
    try (var house = house(database)) {
      for (var round : List.of(BAD, GOOD)) {
        house
            .bean(Obligations.class)
            .addNew(
                List.of(
                    Samples.owed(round, Samples.UNIT), Samples.owed(round, Samples.OTHER_UNIT)));
      }
      database
          .jdbc()
          .sql("update obligation set state = 'LOST' where round_id = ?")
          .param(BAD.id().value())
          .update();

      house.bean(Reconciling.class).run();

      assertThat(reminded(database)).isEqualTo(2);
      verify(house.bean(RoundFlow.class)).wake(BAD.id());
      verify(house.bean(RoundFlow.class)).wake(GOOD.id());
    }
  }

  @OnBothDatabases
  void oneThatCannotBeReadStopsNobodyElsesWaking(TestDatabase database) {
    try (var house = house(database)) {
      database.jdbc().sql("update reporting_round set state = 'OPEN'").update();
      database
          .jdbc()
          .sql("update reporting_round set deadline_bound = 'AROUND' where id = ?")
          .param(BAD.id().value())
          .update();

      house.bean(Reconciling.class).run();

      verify(house.bean(RoundFlow.class)).wake(GOOD.id());
    }
  }

  @OnBothDatabases
  void oneThatCannotBeWokenStopsNobodyElsesWaking(TestDatabase database) {
    try (var house = house(database)) {
      database.jdbc().sql("update reporting_round set state = 'OPEN'").update();
      doThrow(new IllegalStateException("engine")).when(house.bean(RoundFlow.class)).wake(BAD.id());

      house.bean(Reconciling.class).run();

      verify(house.bean(RoundFlow.class)).wake(GOOD.id());
    }
  }

  private static long reminded(TestDatabase database) {
    return database.jdbc().sql("select count(*) from notice").query(Long.class).single();
  }

  private static RoundState state(House house, Round round) {
    return house.bean(Rounds.class).byId(round.id()).orElseThrow().state();
  }

  private static House house(TestDatabase database) {
    SmallWorld.of(database).instruction();
    var house = House.on(database, "2024-05-04T08:03");
    List.of(BAD, GOOD).forEach(house.bean(Rounds.class)::add);
    return house;
  }
}
