package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;

class ShowingMailsTest {

  @OnBothDatabases
  void aMailThatLeftIsShownAsItLeftWhateverHappenedSince(TestDatabase database) {
    SmallWorld.withRound(database).owes(UNIT);
    try (var house = House.on(database, "2024-05-10T08:05");
        var server = new ScriptedSmtp()) {
      house.bean(JavaMailSenderImpl.class).setPort(server.port());
      house.bean(Notices.class).addNew(List.of(News.of(NoticeKind.NEW_WORK, UNIT, FOCAL_POINT)));
      house.bean(BundlingMails.class).bundleNews();
      var waiting = shown(house, database).orElseThrow();
      assertThat(waiting.asSent()).isFalse();
      house.bean(DispatchingMails.class).run();
      database.jdbc().sql("update reporting_round set title = 'Tên khác'").update();

      var sent = shown(house, database).orElseThrow();

      assertThat(sent.asSent()).isTrue();
      assertThat(sent.subject()).isEqualTo(waiting.subject());
      assertThat(sent.html()).isEqualTo(waiting.html()).contains("Báo cáo 6 tháng");
      assertThat(sent.text()).isEqualTo(waiting.text()).doesNotContain("Tên khác");
      assertThat(sent.attachments()).containsExactly("thoi-han.ics");
    }
  }

  @OnBothDatabases
  void theNextMailOfAKindTakesLittleRoomAndIsReadBackWhole(TestDatabase database) {
    SmallWorld.withRound(database).owes(UNIT).owes(SmallWorld.OTHER_UNIT);
    try (var house = House.on(database, "2024-05-10T08:05");
        var server = new ScriptedSmtp()) {
      house.bean(JavaMailSenderImpl.class).setPort(server.port());
      var other = new PersonId("dm-phong-nt");
      house
          .bean(Notices.class)
          .addNew(
              List.of(
                  News.of(NoticeKind.REMINDER, UNIT, FOCAL_POINT),
                  News.of(NoticeKind.REMINDER, SmallWorld.OTHER_UNIT, other)));
      house.bean(DailyDigest.class).run();
      var mails = database.jdbc().sql("select id from outbox_mail").query(String.class).list();
      var before = mails.stream().map(id -> house.bean(ShowingMails.class).of(id)).toList();
      house.bean(DispatchingMails.class).run();

      var after = mails.stream().map(id -> house.bean(ShowingMails.class).of(id)).toList();

      assertThat(after)
          .isNotEqualTo(before)
          .extracting(one -> one.orElseThrow().html())
          .isEqualTo(before.stream().map(one -> one.orElseThrow().html()).toList());
      assertThat(
              database
                  .jdbc()
                  .sql("select max(octet_length(packed)) from outbox_mail")
                  .query(Integer.class)
                  .single())
          .isLessThan(600);
    }
  }

  @OnBothDatabases
  void whatWasKeptBeforeThereWereDictionariesIsStillShown(TestDatabase database)
      throws IOException {
    SmallWorld.withRound(database).owes(UNIT);
    try (var house = House.on(database, "2024-05-10T08:05")) {
      house.bean(Notices.class).addNew(List.of(News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT)));
      house.bean(BundlingMails.class).bundleNews();
      var said = new MailContent("Quá hạn", "<p>Đã quá hạn</p>", "Đã quá hạn", List.of(), true);
      var zipped = new ByteArrayOutputStream();
      try (var out = new GZIPOutputStream(zipped)) {
        out.write(TextPacking.octets(said));
      }
      database
          .jdbc()
          .sql("insert into mail_content (mail_id, packed) select id, ? from outbox_mail")
          .param(zipped.toByteArray())
          .update();

      assertThat(shown(house, database)).contains(said);
    }
  }

  @OnBothDatabases
  void aMailWithNothingTrueLeftInItShowsNothing(TestDatabase database) {
    SmallWorld.withRound(database).owes(UNIT);
    try (var house = House.on(database, "2024-05-10T08:05")) {
      house.bean(Notices.class).addNew(List.of(News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT)));
      house.bean(BundlingMails.class).bundleNews();
      database.jdbc().sql("update obligation set state = 'ACCEPTED'").update();

      assertThat(shown(house, database)).isEmpty();
    }
  }

  private static Optional<MailContent> shown(House house, TestDatabase database) {
    var id = database.jdbc().sql("select id from outbox_mail").query(String.class).single();
    return house.bean(ShowingMails.class).of(id);
  }
}
