package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.operations.Nodes;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;

/** Which of several nodes sends a mail. */
class ClaimantsTest {
  private static final Instant NOW = Stage.at("2024-05-20T08:01");
  private static final Instant CLAIM_ENDS = NOW.plusSeconds(300);

  private final ScriptedSmtp server = new ScriptedSmtp();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @OnBothDatabases
  void whatANodeHeldWhenItDiedIsSentAtOnceAndCountedInDoubt(TestDatabase database) {
    try (var house = house(database)) {
      claim(house, "dead");
      when(house.bean(Nodes.class).own()).thenReturn("here");
      when(house.bean(Nodes.class).living()).thenReturn(Set.of("here", "other"));

      house.bean(DispatchingMails.class).run();

      assertThat(server.taken()).hasSize(2);
      assertThat(News.count(database, "outbox_mail where state = 'SENT' and in_doubt = 1"))
          .isEqualTo(2);
    }
  }

  @OnBothDatabases
  void whatALivingNodeHoldsIsLeftToIt(TestDatabase database) {
    try (var house = house(database)) {
      claim(house, "other");
      when(house.bean(Nodes.class).living()).thenReturn(Set.of("here", "other"));

      house.bean(DispatchingMails.class).run();

      assertThat(server.taken()).isEmpty();
    }
  }

  @OnBothDatabases
  void aNodeThatIsBeingStoppedLeavesTheRestToTheOthers(TestDatabase database) {
    try (var house = house(database)) {
      server.meanwhile(house.bean(Claimants.class)::stop);

      house.bean(DispatchingMails.class).run();

      assertThat(server.taken()).hasSize(1);
      assertThat(states(database)).containsExactlyInAnyOrder("SENT 1 0", "PENDING 0 0");
    }
  }

  private static List<String> states(TestDatabase database) {
    return database
        .jdbc()
        .sql("select state || ' ' || attempts || ' ' || in_doubt from outbox_mail")
        .query(String.class)
        .list();
  }

  private static void claim(House house, String node) {
    house.bean(BundlingMails.class).bundleNews();
    assertThat(house.bean(Outbox.class).claim(node, NOW, CLAIM_ENDS, 50)).hasSize(2);
  }

  private House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(UNIT).owes(OTHER_UNIT);
    var house = House.on(database, "2024-05-20T08:01");
    house.bean(JavaMailSenderImpl.class).setPort(server.port());
    house
        .bean(Notices.class)
        .addNew(
            List.of(
                News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT),
                News.of(NoticeKind.MISSED, OTHER_UNIT, new PersonId("dm-phong-nt"))));
    return house;
  }
}
