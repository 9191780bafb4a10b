package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.testing.House;
import vn.dondoc.testing.MailParts;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;

/** What a person chose decides when her mail leaves, seen at a real SMTP server. */
class PreferencesTest {
  private static final PersonId OTHER = new PersonId("dm-phong-nt");
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @OnBothDatabases
  void theDigestLeavesAtTheHourThatEachOneChose(TestDatabase database) throws Exception {
    try (var house = house(database)) {
      choosing(house).choose(me(house), Optional.of(LocalTime.of(15, 0)), Locale.ENGLISH);
      remind(house, 1, "2024-05-10T08:00");

      assertThat(house.bean(DailyDigest.class).idleUntil()).contains(Stage.at("2024-05-10T08:05"));
      dispatch(house, "2024-05-10T08:05");
      assertThat(received()).containsExactly("dm-phong-nt@example.vn");
      assertThat(house.bean(DailyDigest.class).idleUntil()).contains(Stage.at("2024-05-10T15:00"));
      dispatch(house, "2024-05-10T14:55");
      assertThat(received()).hasSize(1);
      dispatch(house, "2024-05-10T15:00");

      assertThat(received()).hasSize(2).endsWith("dm-phong-khtc@example.vn");
      var mail = server.getReceivedMessages()[1];
      assertThat(mail.getSubject()).as("in her language").startsWith("[Reminder] 1 report due");
      assertThat(MailParts.text(mail)).contains("Deadline as written: trước ngày 20/5/2024.");
    }
  }

  @OnBothDatabases
  void afterAPauseTheNewestComesOnceAndTheRestIsOnRecordAsPaused(TestDatabase database)
      throws Exception {
    try (var house = house(database)) {
      choosing(house).pause(me(house), LocalDate.of(2024, 5, 13));
      remind(house, 1, "2024-05-10T08:00");
      dispatch(house, "2024-05-10T08:05");
      remind(house, 2, "2024-05-13T08:00");
      dispatch(house, "2024-05-13T08:05");
      assertThat(received()).doesNotContain("dm-phong-khtc@example.vn");
      assertThat(house.bean(DailyDigest.class).idleUntil()).contains(Stage.at("2024-05-14T08:05"));

      dispatch(house, "2024-05-14T08:05");

      assertThat(received().stream().filter("dm-phong-khtc@example.vn"::equals)).hasSize(1);
      assertThat(News.count(database, "notice where dropped_because = 'PAUSED'")).isOne();
      assertThat(News.count(database, "notice where mail_id is null and dropped_at is null"))
          .as("nothing is lost")
          .isZero();
    }
  }

  @OnBothDatabases
  void whatWasDoneMeanwhileIsNotTold(TestDatabase database) {
    try (var house = house(database)) {
      choosing(house).pause(me(house), LocalDate.of(2024, 5, 10));
      house.bean(Notices.class).addNew(List.of(News.of(NoticeKind.REMINDER, UNIT, FOCAL_POINT)));
      database.jdbc().sql("update obligation set state = 'SUBMITTED'").update();

      dispatch(house, "2024-05-13T08:05");

      assertThat(received()).isEmpty();
      assertThat(News.count(database, "notice where dropped_because = 'PAUSED'")).isOne();
    }
  }

  @OnBothDatabases
  void aPauseHoldsBackNeitherMissesNorWhatThePolicyMarksAsAMust(TestDatabase database) {
    try (var house = house(database)) {
      choosing(house).pause(me(house), LocalDate.of(2024, 5, 20));
      house
          .bean(Notices.class)
          .addNew(
              List.of(
                  News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT),
                  News.of(NoticeKind.REMINDER, UNIT, FOCAL_POINT),
                  News.of(NoticeKind.REVIEW_DUE, OTHER_UNIT, FOCAL_POINT)));
      database
          .jdbc()
          .sql(
              "update obligation set state = 'SUBMITTED', submitted_at = opened_at where unit_id = ?")
          .param(OTHER_UNIT)
          .update();

      dispatch(house, "2024-05-10T08:05");

      assertThat(News.mails(database))
          .containsExactly("dm-phong-khtc MISSED SENT", "dm-phong-khtc REVIEW_DUE SENT");
      choosing(house).resume(me(house));
      dispatch(house, "2024-05-13T08:05");
      assertThat(News.mails(database)).contains("dm-phong-khtc REMINDER SENT");
    }
  }

  @OnBothDatabases
  void onlyWhatThePolicyAllowsMayBeChosen(TestDatabase database) {
    try (var house = house(database)) {
      var choosing = choosing(house);
      var me = me(house);
      assertRefused(
          () -> choosing.choose(me, Optional.of(LocalTime.of(6, 59)), VIETNAMESE), "digestAt");
      assertRefused(
          () -> choosing.choose(me, Optional.of(LocalTime.of(17, 1)), VIETNAMESE), "digestAt");
      assertRefused(() -> choosing.pause(me, LocalDate.of(2024, 5, 9)), "until");
      assertRefused(() -> choosing.pause(me, LocalDate.of(2024, 5, 24)), "until");

      choosing.pause(me, LocalDate.of(2024, 5, 23));
      house.clock().turnTo("2024-05-20T08:00");
      assertRefused(() -> choosing.pause(me, LocalDate.of(2024, 5, 24)), "until");
      choosing.pause(me, LocalDate.of(2024, 5, 21));
      choosing.resume(me);

      assertThat(choosing.of(me).pauseAt(house.clock().instant())).isEmpty();
      assertThat(News.count(database, "audit_entry where type = 'MAIL_PAUSED'")).isEqualTo(2);
      assertThat(News.count(database, "audit_entry where type = 'MAIL_RESUMED'")).isOne();
    }
  }

  private static void assertRefused(ThrowingCallable act, String field) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
  }

  private static ChoosingPreferences choosing(House house) {
    return house.bean(ChoosingPreferences.class);
  }

  private static Person me(House house) {
    return house.person("dm-phong-khtc");
  }

  /** Both focal points, of their own unit. */
  private static void remind(House house, int step, String at) {
    house
        .bean(Notices.class)
        .addNew(
            List.of(
                News.of(NoticeKind.REMINDER, step, UNIT, FOCAL_POINT, at),
                News.of(NoticeKind.REMINDER, step, OTHER_UNIT, OTHER, at)));
  }

  private static void dispatch(House house, String at) {
    house.clock().turnTo(at);
    house.bean(DailyDigest.class).run();
    house.bean(DispatchingMails.class).run();
  }

  private List<String> received() {
    return Stream.of(server.getReceivedMessages()).map(PreferencesTest::recipient).toList();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(UNIT).owes(OTHER_UNIT);
    // their signals are not what this is about
    database.jdbc().sql("update obligation set next_signal_at = null").update();
    var house = House.on(database, "2024-05-10T08:00");
    house.bean(JavaMailSenderImpl.class).setPort(server.getSmtp().getPort());
    return house;
  }
}
