package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;

class BundlingMailsTest {
  private SmallWorld world;

  @OnBothDatabases
  void putsAllNewsOfOneKindIntoOneMailAPerson(TestDatabase database) {
    try (var house = house(database)) {
      house
          .bean(Notices.class)
          .addNew(
              List.of(
                  News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT),
                  News.of(NoticeKind.MISSED, OTHER_UNIT, FOCAL_POINT),
                  News.of(NoticeKind.RETURNED, UNIT, FOCAL_POINT),
                  News.of(NoticeKind.MISSED, UNIT, new PersonId("ld-phong-khtc"))));

      house.bean(BundlingMails.class).bundleNews();
      house.bean(BundlingMails.class).bundleNews();

      assertThat(News.mails(database))
          .containsExactly(
              "dm-phong-khtc MISSED PENDING",
              "dm-phong-khtc RETURNED PENDING",
              "ld-phong-khtc MISSED PENDING");
      assertThat(News.count(database, "notice where mail_id is null")).isZero();
      assertThat(News.count(database, "notice where id is not null")).isZero();
    }
  }

  @OnBothDatabases
  void newsThatComesLaterGetsAMailOfItsOwn(TestDatabase database) {
    try (var house = house(database)) {
      house.bean(Notices.class).addNew(List.of(News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT)));
      house.bean(BundlingMails.class).bundleNews();
      house
          .bean(Notices.class)
          .addNew(List.of(News.of(NoticeKind.MISSED, OTHER_UNIT, FOCAL_POINT)));
      house.bean(BundlingMails.class).bundleNews();

      assertThat(News.count(database, "outbox_mail")).isEqualTo(2);
      assertThat(News.count(database, "(select distinct message_id from outbox_mail) m"))
          .isEqualTo(2);
    }
  }

  @OnBothDatabases
  void whatIsHeldWaitsForItsMomentAndWhatIsTakenBackNeverLeaves(TestDatabase database) {
    try (var house = house(database)) {
      var notices = house.bean(Notices.class);
      var moment = Stage.at("2024-05-10T08:05:30");
      notices.addNew(
          List.of(
              News.of(NoticeKind.CHASED, UNIT, FOCAL_POINT).heldUntil(moment),
              News.of(NoticeKind.CHASED, OTHER_UNIT, FOCAL_POINT).heldUntil(moment)));

      house.bean(BundlingMails.class).bundleNews();
      assertThat(News.mails(database)).isEmpty();
      assertThat(notices.earliestNews()).contains(moment);

      house.clock().turnTo("2024-05-10T08:05:30");
      house.bean(BundlingMails.class).bundleNews();
      assertThat(News.mails(database)).containsExactly("dm-phong-khtc CHASED PENDING");
      notices.dropChase(new ObligationId(SmallWorld.ROUND + "." + UNIT), 1, moment);
      assertThat(News.count(database, "notice where dropped_at is null")).isOne();
    }
  }

  @OnBothDatabases
  void leavesRemindersToTheDigest(TestDatabase database) {
    try (var house = house(database)) {
      house.bean(Notices.class).addNew(List.of(News.of(NoticeKind.REMINDER, UNIT, FOCAL_POINT)));

      house.bean(BundlingMails.class).bundleNews();

      assertThat(News.mails(database)).isEmpty();
    }
  }

  @OnBothDatabases
  void makesNoMailOfWhatIsNoLongerOwed(TestDatabase database) {
    try (var house = house(database)) {
      house.bean(Notices.class).addNew(List.of(News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT)));
      database.jdbc().sql("update obligation set state = 'ACCEPTED'").update();

      house.bean(BundlingMails.class).bundleNews();

      assertThat(News.mails(database)).isEmpty();
      assertThat(News.count(database, "notice where dropped_at is not null")).isOne();
    }
  }

  @OnBothDatabases
  void goesOnBeyondOneChunkOfPeople(TestDatabase database) {
    var people = 410;
    try (var house = house(database)) {
      var notices = new ArrayList<Notice>();
      for (int i = 0; i < people; i++) {
        world.person("dm-" + i, UNIT, Role.FOCAL_POINT);
        notices.add(News.of(NoticeKind.MISSED, UNIT, new PersonId("dm-" + i)));
      }
      house.bean(Notices.class).addNew(notices);

      house.bean(BundlingMails.class).bundleNews();

      assertThat(News.count(database, "outbox_mail")).isEqualTo(people);
    }
  }

  private House house(TestDatabase database) {
    world = SmallWorld.withRound(database).owes(UNIT).owes(OTHER_UNIT);
    return House.on(database, "2024-05-10T08:05");
  }
}
