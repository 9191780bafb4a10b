package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** What a program left behind that was killed between a mail and the note of it. */
class SettlingJournalsTest {
  private static final Instant NOW = Stage.at("2024-05-20T08:01");
  private static final String DEAD = "node-dead";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final ScriptedSmtp server = new ScriptedSmtp();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @OnBothDatabases
  void whatTheServerTookIsMarkedAsSentWithItsText(TestDatabase database) throws IOException {
    try (var house = house(database)) {
      var mails = claimed(house);
      var journal = journal(house, JournalFiles.boot());
      var text =
          house
              .bean(MailComposer.class)
              .compose(mails.get(0))
              .flatMap(one -> house.bean(MailContents.class).pack(mails.get(0), VIETNAMESE, one));
      journal.append(JournalLine.begun(mails.get(0)));
      journal.append(JournalLine.taken(new MailFate.Sent(mails.get(0), NOW, "Quá hạn", text)));
      journal.close(false);

      house.bean(DispatchingMails.class).run();

      assertThat(server.taken()).hasSize(1).noneMatch(one -> one.contains(mails.get(0).id()));
      assertThat(states(database)).containsExactly("SENT 1 0", "SENT 1 0");
      assertThat(house.bean(ShowingMails.class).of(mails.get(0).id()))
          .hasValueSatisfying(shown -> assertThat(shown.asSent()).isTrue());
      assertThat(house.bean(JournalFiles.class).dead()).isEmpty();
    }
  }

  @OnBothDatabases
  void whatWasUnderWayGoesAgainInDoubtAndTheRestAsIfNothingHadBeen(TestDatabase database)
      throws IOException {
    try (var house = house(database)) {
      var mails = claimed(house);
      var journal = journal(house, JournalFiles.boot());
      journal.append(JournalLine.begun(mails.get(0)));
      journal.append(JournalLine.taken(sent(mails.get(1))).substring(0, 60));
      journal.close(false);

      house.bean(DispatchingMails.class).run();

      assertThat(server.taken()).hasSize(2);
      assertThat(states(database)).containsExactlyInAnyOrder("SENT 2 1", "SENT 1 0");
    }
  }

  @OnBothDatabases
  void whatTheServerRefusedIsNotInDoubt(TestDatabase database) throws IOException {
    try (var house = house(database)) {
      var mails = claimed(house);
      var journal = journal(house, JournalFiles.boot());
      journal.append(JournalLine.begun(mails.get(0)));
      journal.append(JournalLine.notTaken(mails.get(0)));
      journal.close(false);

      house.bean(DispatchingMails.class).run();

      assertThat(states(database)).containsExactly("SENT 1 0", "SENT 1 0");
    }
  }

  @OnBothDatabases
  void afterThePowerFailedAllIsInDoubtThatIsNotKnownToBeTaken(TestDatabase database)
      throws IOException {
    try (var house = house(database)) {
      var mails = claimed(house);
      var journal = journal(house, "another-boot");
      journal.append(JournalLine.taken(sent(mails.get(0))));
      journal.append("\0\0\0\0");
      journal.close(false);

      house.bean(DispatchingMails.class).run();

      assertThat(server.taken()).hasSize(1);
      assertThat(states(database)).containsExactlyInAnyOrder("SENT 1 0", "SENT 2 1");
    }
  }

  @OnBothDatabases
  void aLivingProgramsJournalIsLeftAlone(TestDatabase database) throws IOException {
    try (var house = house(database)) {
      claimed(house);
      var journal = journal(house, JournalFiles.boot());

      house.bean(DispatchingMails.class).run();

      assertThat(server.taken()).isEmpty();
      assertThat(states(database)).containsExactly("CLAIMED 1 0", "CLAIMED 1 0");
      journal.close(true);
    }
  }

  private static MailFate.Sent sent(OutboxMail mail) {
    return new MailFate.Sent(mail, NOW, "Quá hạn", Optional.empty());
  }

  /** As the dead one would have begun it. */
  private static JournalFile journal(House house, String boot) throws IOException {
    return house.bean(JournalFiles.class).create(DEAD, boot);
  }

  private static List<OutboxMail> claimed(House house) {
    house.bean(BundlingMails.class).bundleNews();
    var mails = house.bean(Outbox.class).claim(DEAD, NOW, NOW.plusSeconds(300), 50);
    assertThat(mails).hasSize(2);
    return mails;
  }

  private static List<String> states(TestDatabase database) {
    return database
        .jdbc()
        .sql("select state || ' ' || attempts || ' ' || in_doubt from outbox_mail")
        .query(String.class)
        .list();
  }

  private House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(UNIT).owes(OTHER_UNIT);
    var house = House.on(database, "2024-05-20T08:01");
    when(house.bean(Nodes.class).own()).thenReturn("node-here");
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
