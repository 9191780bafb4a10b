package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.util.List;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

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
      assertThat(database.jdbc().sql("select packed from mail_content").query().singleRow())
          .extractingByKey("packed")
          .satisfies(packed -> assertThat((byte[]) packed).hasSizeLessThan(3_000));
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
