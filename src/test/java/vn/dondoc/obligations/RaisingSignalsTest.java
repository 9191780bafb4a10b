package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import vn.dondoc.obligations.SignalKind.Phase;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/** Two units are to be reminded at once; something is wrong with one of them, or with both. */
class RaisingSignalsTest {
  private SmallWorld world;

  private static final RoundId ROUND = new RoundId(SmallWorld.ROUND);

  @OnBothDatabases
  void remindsAllThatAreDueAndOnlyOnce(TestDatabase database) {
    try (var house = house(database)) {
      raise(house);
      raise(house);

      assertThat(reminded(database)).containsExactly("dm-phong-khtc", "dm-phong-nt");
      assertThat(house.bean(RaisingSignals.class).isRaising()).isFalse();
    }
  }

  @OnBothDatabases
  void aRowThatCannotBeReadIsSetAsideAndTheRestIsRaised(TestDatabase database) {
    try (var house = house(database)) {
      update(database, "obligation set state = 'LOST' where unit_id = 'phong-khtc'");

      raise(house);

      assertThat(reminded(database)).containsExactly("dm-phong-nt");
      assertThat(setAside(database)).containsExactly("phong-khtc");
    }
  }

  @OnBothDatabases
  void aDeadlineThatCannotBeReckonedIsSetAsideAndTheRestIsRaised(TestDatabase database) {
    try (var house = house(database)) {
      update(
          database, "obligation set deadline_day = date '9000-01-01' where unit_id = 'phong-khtc'");

      raise(house);

      assertThat(reminded(database)).containsExactly("dm-phong-nt");
      assertThat(setAside(database)).containsExactly("phong-khtc");
    }
  }

  @OnBothDatabases
  void aUnitWhosePeopleCannotBeReadIsSetAsideAndTheRestIsRaised(TestDatabase database) {
    try (var house = house(database)) {
      world.assign("dm-phong-khtc", SmallWorld.COLLECTOR, "no-such-role");

      raise(house);

      assertThat(reminded(database)).containsExactly("dm-phong-nt");
      assertThat(setAside(database)).containsExactly("phong-khtc");
    }
  }

  @OnBothDatabases
  void whatFailsForAllIsNoRowsFaultAndIsTriedAgainLater(TestDatabase database) {
    try (var house = house(database)) {
      update(database, "obligation set state = 'LOST'");
      assertThatThrownBy(() -> raise(house)).isInstanceOf(IllegalArgumentException.class);
      assertThat(setAside(database)).isEmpty();

      update(database, "obligation set state = 'OPEN'");
      raise(house);

      assertThat(reminded(database)).containsExactly("dm-phong-khtc", "dm-phong-nt");
    }
  }

  private static void raise(House house) {
    house.bean(RaisingSignals.class).raiseDue(ROUND, Phase.REMIND);
  }

  private static void update(TestDatabase database, String what) {
    database.jdbc().sql("update " + what).update();
  }

  private static List<String> reminded(TestDatabase database) {
    return list(database, "select recipient from notice where kind = 'REMINDER' order by 1");
  }

  private static List<String> setAside(TestDatabase database) {
    return list(
        database,
        "select unit_id from obligation where set_aside is not null and next_signal_at is null");
  }

  private static List<String> list(TestDatabase database, String sql) {
    return database.jdbc().sql(sql).query(String.class).list();
  }

  private House house(TestDatabase database) {
    world = SmallWorld.withRound(database).owes(SmallWorld.UNIT).owes(SmallWorld.OTHER_UNIT);
    return House.on(database, "2024-05-04T08:00");
  }
}
