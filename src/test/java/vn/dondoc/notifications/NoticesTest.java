package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;

class NoticesTest {
  private static final Instant NOW = Stage.at("2024-05-10T08:00");
  private static final PersonId LEADER = new PersonId("ld-phong-khtc");

  @OnBothDatabases
  void theSameNewsTwiceIsOneNotice(TestDatabase database) {
    var notices = notices(database);
    var news = News.of(NoticeKind.REMINDER, UNIT, FOCAL_POINT);

    notices.addNew(List.of(news, news));
    notices.addNew(List.of(later(news), News.of(NoticeKind.REMINDER, UNIT, LEADER)));

    assertThat(News.count(database, "notice")).isEqualTo(2);
    assertThat(digests(database).earliest())
        .extracting(Digests.Held::at)
        .containsExactly(news.raisedAt());
  }

  private static Notice later(Notice news) {
    return News.of(news.kind(), news.step(), UNIT, news.recipient(), "2024-05-10T09:00");
  }

  @OnBothDatabases
  void otherStepsKindsAndUnitsAreOtherNews(TestDatabase database) {
    notices(database)
        .addNew(
            List.of(
                News.of(NoticeKind.REMINDER, UNIT, FOCAL_POINT),
                News.of(NoticeKind.REMINDER, 2, UNIT, FOCAL_POINT, "2024-05-10T08:00"),
                News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT),
                News.of(NoticeKind.REMINDER, OTHER_UNIT, FOCAL_POINT)));

    assertThat(News.count(database, "notice")).isEqualTo(4);
  }

  @OnBothDatabases
  void remindersWaitForTheDigestAndTheRestAsNews(TestDatabase database) {
    var notices = notices(database);
    notices.addNew(
        List.of(
            News.of(NoticeKind.REMINDER, UNIT, FOCAL_POINT),
            News.of(NoticeKind.REMINDER, OTHER_UNIT, FOCAL_POINT),
            News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT),
            News.of(NoticeKind.MISSED, UNIT, LEADER)));

    assertThat(notices.waitingForNews(NOW, 10))
        .extracting(waiting -> waiting.recipient().value() + " " + waiting.kind())
        .containsExactly("dm-phong-khtc MISSED", "ld-phong-khtc MISSED");
    assertThat(notices.waitingForNews(NOW, 1)).hasSize(1);
    assertThat(digests(database).waiting(Stage.at("2024-05-10T08:05").atZone(Stage.ZONE), 10))
        .extracting(waiting -> waiting.recipient() + " " + waiting.address())
        .containsExactly("dm-phong-khtc dm-phong-khtc@example.vn");
  }

  @OnBothDatabases
  void newsOfAFulfilledOrMovedObligationIsDropped(TestDatabase database) {
    var notices = notices(database);
    notices.addNew(
        List.of(
            News.of(NoticeKind.REMINDER, UNIT, FOCAL_POINT),
            News.of(NoticeKind.REMINDER, OTHER_UNIT, FOCAL_POINT),
            News.of(NoticeKind.MISSED, SmallWorld.COLLECTOR, FOCAL_POINT)));
    set(database, "state = 'SUBMITTED'", UNIT);
    set(database, "state = 'RETURNED', due_version = 2", OTHER_UNIT);

    assertThat(notices.dropObsolete(Stage.at("2024-05-10T08:04"))).isEqualTo(2);
    assertThat(notices.dropObsolete(Stage.at("2024-05-10T08:05"))).isZero();

    assertThat(digests(database).earliest()).isEmpty();
    assertThat(notices.earliestNews()).contains(Stage.at("2024-05-10T08:00"));
  }

  private static void set(TestDatabase database, String columns, String unit) {
    database
        .jdbc()
        .sql("update obligation set " + columns + " where unit_id = ?")
        .param(unit)
        .update();
  }

  private static Digests digests(TestDatabase database) {
    return new Digests(database.jdbc(), House.mail(), House.preferences());
  }

  private static Notices notices(TestDatabase database) {
    SmallWorld.withRound(database).owes(UNIT).owes(OTHER_UNIT).owes(SmallWorld.COLLECTOR);
    return new Notices(database.jdbc(), new JdbcTemplate(database.dataSource()));
  }
}
