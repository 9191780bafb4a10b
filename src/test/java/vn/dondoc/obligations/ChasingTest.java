package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

class ChasingTest {
  private static final ObligationId KHTC = id(SmallWorld.UNIT);
  private static final ObligationId NT = id(SmallWorld.OTHER_UNIT);
  private static final Chaser WORD = new Chaser("Đề nghị nộp ngay", "");

  @OnBothDatabases
  void theCoordinatorSeesWhomItReachesAndTheyAreToldOnce(TestDatabase database) {
    owing(database);
    try (var house = House.on(database, "2024-05-21T09:00")) {
      var chasing = house.bean(Chasing.class);
      var who = house.person("dp-so");

      assertThat(chasing.preview(Set.of(KHTC, NT), who))
          .flatExtracting(ChaseTarget::listeners)
          .extracting(listener -> listener.person().id().value())
          .containsExactlyInAnyOrder(
              "dm-phong-khtc", "ld-phong-khtc", "dm-phong-nt", "ld-phong-nt");
      assertThat(told(database)).isEmpty();

      assertThat(chasing.chase(Set.of(KHTC), WORD, who)).isEqualTo(1);
      assertThat(told(database)).containsExactly("dm-phong-khtc 1", "ld-phong-khtc 1");
    }
  }

  @OnBothDatabases
  void withinADayAReasonIsWantedAndAfterItNot(TestDatabase database) {
    owing(database);
    try (var house = House.on(database, "2024-05-21T09:00")) {
      var chasing = house.bean(Chasing.class);
      var who = house.person("dp-so");
      chasing.chase(Set.of(KHTC), WORD, who);
      house.clock().turnTo("2024-05-22T08:59");

      assertThatThrownBy(() -> chasing.chase(Set.of(KHTC, NT), WORD, who))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.messageKey()).isEqualTo("refusal.chased-lately");
                assertThat(refusal.field()).contains("reason");
                assertThat(refusal.details()).containsExactly(1L);
              });
      assertThat(told(database)).hasSize(2);

      chasing.chase(Set.of(KHTC), new Chaser("Nộp ngay", "Họp chiều nay"), who);
      house.clock().turnTo("2024-05-23T09:00");
      chasing.chase(Set.of(KHTC), WORD, who);
      assertThat(told(database)).contains("dm-phong-khtc 2", "dm-phong-khtc 3");
    }
  }

  @OnBothDatabases
  void whoeverOwesNothingIsLeftOutAndNobodyElseMayChase(TestDatabase database) {
    owing(database);
    database
        .jdbc()
        .sql("update obligation set state = 'SUBMITTED' where id = ?")
        .param(NT.value())
        .update();
    try (var house = House.on(database, "2024-05-21T09:00")) {
      var chasing = house.bean(Chasing.class);

      assertThat(chasing.preview(Set.of(KHTC, NT), house.person("dp-so"))).hasSize(1);
      assertThatThrownBy(() -> chasing.chase(Set.of(NT), WORD, house.person("dp-so")))
          .hasMessage("nobody-to-chase");
      assertThatThrownBy(
              () -> chasing.chase(Set.of(KHTC), new Chaser(" ", ""), house.person("dp-so")))
          .hasMessage("chaser-message-missing");
      for (var stranger : List.of("dm-phong-khtc", "ld-so-vhtt", "dm-phong-xdnsvhgd")) {
        assertThatThrownBy(() -> chasing.preview(Set.of(KHTC), house.person(stranger)))
            .isInstanceOf(NotFound.class);
      }
    }
  }

  private static void owing(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT).owes(SmallWorld.OTHER_UNIT);
  }

  private static List<String> told(TestDatabase database) {
    return database
        .jdbc()
        .sql("select recipient, step from notice where kind = 'CHASED' order by recipient, step")
        .query((row, n) -> row.getString(1) + " " + row.getInt(2))
        .list();
  }

  private static ObligationId id(String unit) {
    return new ObligationId(SmallWorld.ROUND + "." + unit);
  }
}
