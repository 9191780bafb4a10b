package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

class UndoingChaseTest {
  private static final Set<ObligationId> BOTH =
      Set.of(
          new ObligationId(SmallWorld.ROUND + "." + SmallWorld.UNIT),
          new ObligationId(SmallWorld.ROUND + "." + SmallWorld.OTHER_UNIT));

  @OnBothDatabases
  void withinHalfAMinuteTheWholeActIsTakenBackAndTwiceIsOnce(TestDatabase database) {
    try (var house = chased(database)) {
      var undoing = house.bean(UndoingChase.class);
      house.clock().turnTo("2024-05-21T09:00:30");

      undoing.undo(act(database), house.person("dp-so"));
      undoing.undo(act(database), house.person("dp-so"));

      assertThat(count(database, "notice where kind = 'CHASED' and dropped_at is null")).isZero();
      assertThat(count(database, "audit_entry where type = 'CHASE_UNDONE'")).isEqualTo(2);
      house.clock().turnTo("2024-05-21T09:05");
      assertThat(house.bean(Chasing.class).preview(BOTH, house.person("dp-so")))
          .as("what was taken back is no word within a day")
          .noneMatch(ChaseTarget::tooSoon);
    }
  }

  @OnBothDatabases
  void laterItIsTooLateAndOthersFindNoSuchAct(TestDatabase database) {
    try (var house = chased(database)) {
      var undoing = house.bean(UndoingChase.class);
      for (var stranger : List.of("dm-phong-khtc", "ld-so-vhtt")) {
        assertThatThrownBy(() -> undoing.undo(act(database), house.person(stranger)))
            .isInstanceOf(NotFound.class);
      }
      assertThatThrownBy(() -> undoing.undo("no-such-act", house.person("dp-so")))
          .isInstanceOf(NotFound.class);

      house.clock().turnTo("2024-05-21T09:00:31");
      assertThatThrownBy(() -> undoing.undo(act(database), house.person("dp-so")))
          .hasMessage("chase-undo-too-late");
      assertThat(count(database, "notice where kind = 'CHASED' and dropped_at is null"))
          .isEqualTo(4);
    }
  }

  private static House chased(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT).owes(SmallWorld.OTHER_UNIT);
    var house = House.on(database, "2024-05-21T09:00");
    house.bean(Chasing.class).chase(BOTH, new Chaser("Nộp ngay", ""), house.person("dp-so"));
    return house;
  }

  private static String act(TestDatabase database) {
    return database.jdbc().sql("select distinct act from chaser").query(String.class).single();
  }

  private static long count(TestDatabase database, String from) {
    return database.jdbc().sql("select count(*) from " + from).query(Long.class).single();
  }
}
