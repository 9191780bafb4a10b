package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.RaisingSignals;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.obligations.SignalKind.Phase;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;

class DispatchingMailsTest {
  private static final PersonId OTHER = new PersonId("dm-phong-nt");
  private static final String ADDRESS = "dm-phong-khtc@example.vn";

  private final ScriptedSmtp server = new ScriptedSmtp();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @OnBothDatabases
  void sendsWhatIsDueAndRemembersIt(TestDatabase database) {
    try (var house = house(database)) {
      missed(house);
      dispatch(house, "2024-05-20T08:01");
      dispatch(house, "2024-05-20T08:02");

      assertThat(server.taken()).hasSize(2).doesNotHaveDuplicates();
      assertThat(server.connections()).isEqualTo(1);
      assertThat(News.mails(database))
          .containsExactly("dm-phong-khtc MISSED SENT", "dm-phong-nt MISSED SENT");
      assertThat(News.subjects(database).get(0)).startsWith("[Quá hạn] Báo cáo 6 tháng");
      assertThat(house.bean(DispatchingMails.class).idleUntil()).isEmpty();
    }
  }

  @OnBothDatabases
  void aServerThatIsAwayIsTriedAgainAfter1And5And15AndThenEvery60Minutes(TestDatabase database) {
    try (var house = house(database)) {
      server.close();
      missed(house);

      var waits = Stream.generate(() -> minutesUntilNextAttempt(house)).limit(6).toList();

      assertThat(waits).containsExactly(1L, 5L, 15L, 60L, 60L, 60L);
      assertThat(column(database, "last_error")).isNotBlank();
    }
  }

  private static long minutesUntilNextAttempt(House house) {
    house.bean(DispatchingMails.class).run();
    var now = house.clock().instant();
    var next = house.bean(DispatchingMails.class).idleUntil().orElseThrow();
    house.clock().turnTo(next.atZone(Stage.ZONE).toLocalDateTime().toString());
    return Duration.between(now, next).toMinutes();
  }

  @OnBothDatabases
  void anAddressThatIsRefusedForGoodIsAFailureThatStaysAndTheOthersGetTheirs(
      TestDatabase database) {
    try (var house = house(database)) {
      server.answer(ADDRESS, "550 5.1.1 no such user");
      missed(house);

      dispatch(house, "2024-05-20T08:01");
      dispatch(house, "2024-05-21T08:01");

      assertThat(News.mails(database))
          .containsExactly("dm-phong-khtc MISSED FAILED", "dm-phong-nt MISSED SENT");
      assertThat(column(database, "last_error")).contains("550");
      assertThat(column(database, "attempts")).isEqualTo("1");
    }
  }

  @OnBothDatabases
  void anAddressThatIsRefusedForNowIsTriedAgainUnderTheSameId(TestDatabase database) {
    try (var house = house(database)) {
      server.answer(ADDRESS, "450 4.2.0 greylisted");
      missed(house);
      dispatch(house, "2024-05-20T08:01");
      assertThat(server.taken()).hasSize(1);
      assertThat(News.mails(database)).contains("dm-phong-khtc MISSED PENDING");
      var id = column(database, "message_id");

      server.answer(ADDRESS, "250 ok");
      dispatch(house, "2024-05-20T08:02");

      assertThat(server.taken()).hasSize(2).endsWith(ADDRESS + " " + id);
      assertThat(column(database, "in_doubt")).isEqualTo("0");
    }
  }

  @OnBothDatabases
  void aMailLostWithTheConnectionIsSentAgainUnderTheSameIdAndCountedInDoubt(TestDatabase database) {
    try (var house = house(database)) {
      missed(house);
      server.hangUpOnce();
      dispatch(house, "2024-05-20T08:01");
      dispatch(house, "2024-05-20T08:02");

      assertThat(server.taken()).hasSize(3);
      assertThat(server.taken().stream().distinct()).as("one came twice").hasSize(2);
      var twice = server.taken().get(0).split(" ")[1];
      var inDoubt = database.jdbc().sql("select message_id from outbox_mail where in_doubt > 0");
      assertThat(inDoubt.query(String.class).list()).containsExactly(twice);
    }
  }

  @OnBothDatabases
  void aMailThatASenderDiedWithIsSentAgainUnderTheSameId(TestDatabase database) {
    try (var house = house(database)) {
      missed(house);
      house.bean(BundlingMails.class).bundleNews();
      var now = house.clock().instant();
      house.bean(Outbox.class).claim("dead", now, now.plusSeconds(300), 50);

      dispatch(house, "2024-05-20T08:04");
      assertThat(server.taken()).isEmpty();
      dispatch(house, "2024-05-20T08:06");

      assertThat(server.taken())
          .hasSize(2)
          .contains(ADDRESS + " " + column(database, "message_id"));
      assertThat(column(database, "in_doubt")).isEqualTo("1");
    }
  }

  @OnBothDatabases
  void aSlowSenderLeavesAloneWhatAnotherHasTakenOver(TestDatabase database) {
    try (var house = house(database)) {
      missed(house);
      server.meanwhile(
          () -> {
            house.clock().turnTo("2024-05-20T08:10");
            another(house).run();
          });

      dispatch(house, "2024-05-20T08:01");

      var slow = server.taken().get(0);
      assertThat(server.taken().stream().filter(mail -> !mail.equals(slow))).hasSize(1);
      assertThat(News.count(database, "outbox_mail where state = 'SENT'")).isEqualTo(2);
    }
  }

  /** As on a second node. */
  private static DispatchingMails another(House house) {
    return new DispatchingMails(
        house.bean(BundlingMails.class),
        house.bean(Notices.class),
        house.bean(Outbox.class),
        house.bean(Claimants.class),
        house.bean(MailNews.class),
        house.bean(SendingMails.class),
        house.bean(SettlingJournals.class),
        house.bean(MailJournal.class),
        house.bean(MailFates.class),
        house.bean(Smtp.class),
        house.bean(DispatchSettings.class),
        house.bean(MailPace.class),
        house.bean(RelayedMails.class),
        house.clock());
  }

  @OnBothDatabases
  void aMailWithNothingTrueLeftInItIsNotSent(TestDatabase database) {
    try (var house = house(database)) {
      missed(house);
      house.bean(BundlingMails.class).bundleNews();
      database.jdbc().sql("update obligation set state = 'SUBMITTED'").update();

      dispatch(house, "2024-05-20T08:01");

      assertThat(server.taken()).isEmpty();
      assertThat(News.mails(database))
          .containsExactly("dm-phong-khtc MISSED OBSOLETE", "dm-phong-nt MISSED OBSOLETE");
    }
  }

  @OnBothDatabases
  void noMailLeavesWithTheTransactionThatHasNews(TestDatabase database) {
    try (var house = house(database)) {
      house.bean(RaisingSignals.class).raiseDue(new RoundId(SmallWorld.ROUND), Phase.REMIND);

      assertThat(News.count(database, "notice where kind = 'MISSED'")).isEqualTo(4);
      assertThat(server.connections()).isZero();
    }
  }

  @OnBothDatabases
  void newsOfATransactionThatIsRolledBackIsNeverTold(TestDatabase database) {
    try (var house = house(database)) {
      house
          .bean(TransactionTemplate.class)
          .executeWithoutResult(
              status -> {
                missed(house);
                status.setRollbackOnly();
              });
      dispatch(house, "2024-05-20T08:01");

      assertThat(server.connections()).isZero();
    }
  }

  private static void missed(House house) {
    house
        .bean(Notices.class)
        .addNew(
            List.of(
                News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT),
                News.of(NoticeKind.MISSED, OTHER_UNIT, OTHER)));
  }

  private static void dispatch(House house, String at) {
    house.clock().turnTo(at);
    house.bean(DispatchingMails.class).run();
  }

  private static String column(TestDatabase database, String name) {
    return database
        .jdbc()
        .sql("select " + name + " from outbox_mail where recipient = 'dm-phong-khtc'")
        .query()
        .singleValue()
        .toString();
  }

  private House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(UNIT).owes(OTHER_UNIT);
    var house = House.on(database, "2024-05-20T08:00");
    house.bean(JavaMailSenderImpl.class).setPort(server.port());
    return house;
  }
}
