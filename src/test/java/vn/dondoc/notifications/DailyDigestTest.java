package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.util.List;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.RaisingSignals;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.obligations.SignalKind.Phase;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** The first reminders are due on Saturday 04/5/2024, a worked one, at 08:00. */
class DailyDigestTest {
  private static final String REMINDED = "dm-phong-khtc REMINDER PENDING";
  private static final String OTHER_REMINDED = "dm-phong-nt REMINDER PENDING";

  @OnBothDatabases
  void isOneMailHoweverManyItemsThePersonHas(TestDatabase database) {
    try (var house = house(database)) {
      raise(house);
      digest(house, "2024-05-04T08:05");
      digest(house, "2024-05-04T08:10");

      assertThat(News.mails(database)).containsExactly(REMINDED, OTHER_REMINDED);
      assertThat(itemsOf(database)).isEqualTo(2);
    }
  }

  private static long itemsOf(TestDatabase database) {
    return News.count(database, "notice where recipient = 'dm-phong-khtc' and mail_id is not null");
  }

  @OnBothDatabases
  void whatIsRaisedLaterThatDayWaitsForTheNextDigest(TestDatabase database) {
    try (var house = house(database)) {
      raise(house);
      digest(house, "2024-05-04T08:05");
      var late = News.of(NoticeKind.REMINDER, 7, UNIT, FOCAL_POINT, "2024-05-04T10:00");
      house.bean(Notices.class).addNew(List.of(late));

      digest(house, "2024-05-04T10:05");
      assertThat(News.mails(database)).containsExactly(REMINDED, OTHER_REMINDED);

      digest(house, "2024-05-06T08:04");
      assertThat(News.mails(database)).hasSize(2);
      digest(house, "2024-05-06T08:05");
      assertThat(News.mails(database)).containsExactly(REMINDED, REMINDED, OTHER_REMINDED);
      assertThat(News.count(database, "digest_day")).as("the last of each person").isEqualTo(2);
    }
  }

  @OnBothDatabases
  void oneADayEvenForWhomAnOlderVersionHasLeftManyDays(TestDatabase database) {
    try (var house = house(database)) {
      raise(house);
      digest(house, "2024-05-04T08:05");
      database
          .jdbc()
          .sql(
              """
              insert into digest_day (recipient, sent_on, mail_id)
              select recipient, sent_on - 1, mail_id from digest_day
              union all select recipient, sent_on + 30, mail_id from digest_day
              """)
          .update();
      var late = News.of(NoticeKind.REMINDER, 7, UNIT, FOCAL_POINT, "2024-05-04T10:00");
      house.bean(Notices.class).addNew(List.of(late));

      digest(house, "2024-05-06T08:05");
      digest(house, "2024-05-06T08:10");

      assertThat(News.mails(database)).containsExactly(REMINDED, REMINDED, OTHER_REMINDED);
      assertThat(
              News.count(
                  database,
                  "digest_day where recipient = 'dm-phong-khtc' and sent_on = '2024-05-06'"))
          .isOne();
    }
  }

  @OnBothDatabases
  void doesNotLeaveBeforeItsTime(TestDatabase database) {
    try (var house = house(database)) {
      raise(house);
      digest(house, "2024-05-04T08:04");

      assertThat(News.mails(database)).isEmpty();
      assertThat(house.bean(DailyDigest.class).idleUntil()).contains(Stage.at("2024-05-04T08:05"));
    }
  }

  @OnBothDatabases
  void waitsForSignalsThatAreStillBeingRaisedButNotForEver(TestDatabase database) {
    try (var house = house(database)) {
      house
          .bean(Notices.class)
          .addNew(List.of(News.of(NoticeKind.REMINDER, 5, UNIT, FOCAL_POINT, "2024-05-04T08:00")));

      digest(house, "2024-05-04T08:05");
      assertThat(News.mails(database)).isEmpty();

      digest(house, "2024-05-04T08:15");
      assertThat(News.mails(database)).containsExactly(REMINDED);
    }
  }

  @OnBothDatabases
  void saysNothingOfWhatWasHandedInBeforeItLeft(TestDatabase database) {
    try (var house = house(database)) {
      raise(house);
      database.jdbc().sql("update obligation set state = 'SUBMITTED'").update();

      digest(house, "2024-05-04T08:05");

      assertThat(News.mails(database)).isEmpty();
      assertThat(house.bean(DailyDigest.class).idleUntil()).isEmpty();
    }
  }

  private static void raise(House house) {
    house.clock().turnTo("2024-05-04T08:00");
    house.bean(RaisingSignals.class).raiseDue(new RoundId(SmallWorld.ROUND), Phase.REMIND);
  }

  private static void digest(House house, String at) {
    house.clock().turnTo(at);
    house.bean(DailyDigest.class).run();
  }

  /** One person is the focal point of both units that owe. */
  private static House house(TestDatabase database) {
    SmallWorld.withRound(database)
        .owes(UNIT)
        .owes(OTHER_UNIT)
        .assign("dm-phong-khtc", OTHER_UNIT, "focal-point");
    return House.on(database, "2024-05-04T08:00");
  }
}
