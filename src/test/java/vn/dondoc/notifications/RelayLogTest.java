package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.obligations.RaisingSignals;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.obligations.SignalKind;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** A database as a backup of an hour ago left it, and what the relay took since. */
class RelayLogTest {
  private static final String TAKEN = "<7d444840-9dc0-11d1-b245-5ffdce74fad2@example.vn>";
  private static final String UNKNOWN = "<1d444840-9dc0-11d1-b245-5ffdce74fad2@example.vn>";

  @OnBothDatabases
  void whatTheRelayTookIsSentAndTheRestIsInDoubt(TestDatabase database) {
    SmallWorld.withRound(database);
    try (var house = House.on(database, "2024-05-20T09:00")) {
      mail(house, "taken", TAKEN, "2024-05-20T08:00");
      mail(house, "unknown", UNKNOWN, "2024-05-20T08:00");
      var log = RelayLog.on(database.dataSource());

      assertThat(log.take(Stream.of("May 20 postfix/cleanup[7]: A1: message-id=" + TAKEN)))
          .isEqualTo(1);
      assertThat(log.take(Stream.of(TAKEN, "message-id=<x@elsewhere.vn>"))).isZero();
      assertThat(log.restored(house.clock().instant())).isEqualTo(Stage.at("2024-05-20T09:15"));
      house.bean(RelayedMails.class).note(house.clock().instant());
      house.bean(RelayedMails.class).note(house.clock().instant());
      mail(house, "later", "<later@example.vn>", "2024-05-20T09:16");
      house.bean(RelayedMails.class).note(house.clock().instant());

      assertThat(rows(database))
          .containsExactly("later PENDING 0", "taken SENT 0", "unknown PENDING 1");
    }
  }

  @OnBothDatabases
  void afterARestoreTheSameMailsAreMadeAndOnlyThoseThatAreNotInTheLogAreSent(TestDatabase lost) {
    try (var server = new ScriptedSmtp();
        var restored = again(lost)) {
      morning(lost, server, "2024-05-04T08:05");
      assertThat(server.taken()).hasSize(2);
      var inTheLog = server.taken().get(0);
      var notInTheLog = server.taken().get(1);

      var log = RelayLog.on(restored.dataSource());
      log.take(Stream.of("status=sent message-id=" + inTheLog));
      log.restored(Stage.at("2024-05-04T08:50"));
      morning(restored, server, "2024-05-04T08:55");

      assertThat(server.taken()).containsExactly(inTheLog, notInTheLog, notInTheLog);
      assertThat(
              News.count(
                  restored,
                  "outbox_mail where in_doubt = 1 and message_id = '" + notInTheLog + "'"))
          .isEqualTo(1);
      assertThat(News.count(restored, "outbox_mail where in_doubt > 0")).isEqualTo(1);
    }
  }

  /** As it was before the morning: what a backup brings back. */
  private static TestDatabase again(TestDatabase database) {
    return database.vendor().equals("h2") ? Databases.h2() : Databases.postgresql();
  }

  private static void morning(TestDatabase database, ScriptedSmtp server, String at) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT).owes(SmallWorld.OTHER_UNIT);
    try (var house = House.on(database, at)) {
      house.bean(JavaMailSenderImpl.class).setPort(server.port());
      house
          .bean(RaisingSignals.class)
          .raiseDue(new RoundId(SmallWorld.ROUND), SignalKind.Phase.REMIND);
      house.bean(DailyDigest.class).run();
      house.bean(DispatchingMails.class).run();
    }
  }

  private static void mail(House house, String id, String messageId, String at) {
    var to = house.person("dm-phong-khtc");
    var mail = new OutboxMail(id, to.id(), to.email(), "MISSED", messageId, 0);
    house.bean(Outbox.class).add(mail, Stage.at(at));
  }

  private static List<String> rows(TestDatabase database) {
    return JdbcClient.create(database.dataSource())
        .sql("select id || ' ' || state || ' ' || in_doubt from outbox_mail order by id")
        .query(String.class)
        .list();
  }
}
