package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;

/** Many mails go over several connections, and each once. */
class MailLanesTest {
  private static final int MANY = 250;

  private final ScriptedSmtp server = new ScriptedSmtp();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @OnBothDatabases
  void whileOneConnectionWaitsForItsAnswerOthersCarryOnAndNoneCarriesAMailTwice(
      TestDatabase database) {
    SmallWorld.withRound(database).owes(UNIT);
    try (var house = House.on(database, "2024-05-20T08:01")) {
      house.bean(JavaMailSenderImpl.class).setPort(server.port());
      manyAreTold(database, house);
      server.meanwhile(this::awaitAnotherConnection);

      house.bean(DispatchingMails.class).run();

      assertThat(server.taken()).hasSize(MANY).doesNotHaveDuplicates();
      assertThat(server.connections()).isBetween(2, 4);
      assertThat(News.count(database, "outbox_mail where state = 'SENT' and attempts = 1"))
          .isEqualTo(MANY);
      assertThat(News.count(database, "outbox_mail where packed is not null")).isEqualTo(MANY);
    }
  }

  private static void manyAreTold(TestDatabase database, House house) {
    var jdbc = new JdbcTemplate(database.dataSource());
    jdbc.batchUpdate(
        "insert into person (id, name, email) values (?, 'Người', 'a@example.vn')",
        IntStream.rangeClosed(1, MANY).mapToObj(n -> new Object[] {"p" + n}).toList());
    var people = IntStream.rangeClosed(1, MANY).mapToObj(n -> new PersonId("p" + n));
    house
        .bean(Notices.class)
        .addNew(people.map(person -> News.of(NoticeKind.MISSED, UNIT, person)).toList());
  }

  private void awaitAnotherConnection() {
    var patienceEnds = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (server.connections() < 2 && System.nanoTime() < patienceEnds) {
      Thread.onSpinWait();
    }
  }
}
