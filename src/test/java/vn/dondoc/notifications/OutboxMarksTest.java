package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** What is kept of mails that left: not what others have in common with them. */
class OutboxMarksTest {
  private static final Instant NOW = Stage.at("2024-05-10T08:05");
  private static final Instant LATER = NOW.plusSeconds(300);

  @OnBothDatabases
  void aSubjectOfManyIsKeptOnceAndOneOfASingleMailWithIt(TestDatabase database) {
    try (var house = house(database)) {
      add(house, 1, 2, 3);
      sent(house, "Nhắc việc", "Nhắc việc", "Quá hạn");
      add(house, 4);
      sent(house, "Nhắc việc");

      assertThat(News.count(database, "shared_text where said = 'Nhắc việc'")).isOne();
      assertThat(News.count(database, "outbox_mail where subject is not null")).isOne();
      assertThat(News.subjects(database))
          .containsExactlyInAnyOrder("Nhắc việc", "Nhắc việc", "Quá hạn", "Nhắc việc");
    }
  }

  @OnBothDatabases
  void aMessageIdThatItsMailGivesIsNotKeptAndAnyOtherIs(TestDatabase database) {
    try (var house = house(database)) {
      var outbox = house.bean(Outbox.class);
      outbox.add(mail("other", "<something.else@example.vn>"), NOW);
      add(house, 1);
      sent(house, "a", "b");

      assertThat(
              database
                  .jdbc()
                  .sql(
                      """
                      select coalesce(m.message_id, s.said) from outbox_mail m
                      left join shared_text s on s.id = m.domain_text order by m.id
                      """)
                  .query(String.class)
                  .list())
          .containsExactly("example.vn", "<something.else@example.vn>");
      assertThat(News.count(database, "outbox_mail where claimed_by is not null")).isZero();
    }
  }

  @OnBothDatabases
  void oneThatMayLeaveAgainKeepsItsMessageId(TestDatabase database) {
    try (var house = house(database)) {
      add(house, 1);
      var outbox = house.bean(Outbox.class);
      var first = outbox.claim("node", NOW, LATER, 10).get(0);
      var again = outbox.claim("node", LATER, LATER.plusSeconds(300), 10);
      house.bean(OutboxMarks.class).sent(List.of(fate(again.get(0), "Nhắc việc")));

      assertThat(
              News.count(
                  database,
                  "outbox_mail where in_doubt = 1 and message_id = '" + first.messageId() + "'"))
          .isOne();
    }
  }

  private static void add(House house, int... numbers) {
    IntStream.of(numbers)
        .mapToObj(number -> mail("mail-" + number, "<mail-" + number + "@example.vn>"))
        .forEach(mail -> house.bean(Outbox.class).add(mail, NOW));
  }

  private static void sent(House house, String... subjects) {
    var mails = house.bean(Outbox.class).claim("node", NOW, LATER, 10);
    var fates =
        IntStream.range(0, mails.size()).mapToObj(n -> fate(mails.get(n), subjects[n])).toList();
    house.bean(OutboxMarks.class).sent(fates);
  }

  private static MailFate.Sent fate(OutboxMail mail, String subject) {
    return new MailFate.Sent(mail, NOW, subject, Optional.empty());
  }

  private static OutboxMail mail(String id, String messageId) {
    return new OutboxMail(
        id, News.FOCAL_POINT, "dm@example.vn", NoticeKind.REMINDER.name(), messageId, 0);
  }

  private static House house(TestDatabase database) {
    SmallWorld.of(database);
    return House.on(database, "2024-05-10T08:05");
  }
}
