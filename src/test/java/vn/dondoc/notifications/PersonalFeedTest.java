package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.ExtendingTogether;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Returning;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

class PersonalFeedTest {
  private static final ObligationId REPORT = new ObligationId(SmallWorld.ROUND + "." + UNIT);
  private static final String UID = REPORT.value() + "@dondoc";

  @OnBothDatabases
  void tellsWhatTheOwnUnitOwesOnItsLastDayWithAnAlarmOnTheSafeDay(TestDatabase database)
      throws Exception {
    try (var house = house(database)) {
      var text = read(house, token(house));
      var calendar = ReadCalendar.of(text);

      assertThat(calendar.entries()).as("no other unit's").hasSize(1);
      var entry = calendar.only(UID);
      assertThat(entry.start()).isEqualTo("20240519");
      assertThat(entry.status()).isEqualTo("CONFIRMED");
      assertThat(entry.summary()).isEqualTo("Hạn nộp: Báo cáo 6 tháng (phong-khtc)");
      assertThat(entry.said())
          .contains("trước ngày 20/5/2024", "thứ Sáu, 17/5/2024", "http://dondoc/obligations/");
      assertThat(entry.alarms()).isOne();
      assertThat(text).as("Friday 08:00, before Sunday").contains("TRIGGER;RELATED=START:-PT2400M");
      assertThat(text.split("\r\n"))
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
  }

  @OnBothDatabases
  void keepsTheUidAndRaisesTheSequenceWithEachChange(TestDatabase database) throws Exception {
    try (var house = house(database)) {
      var token = token(house);
      var before = ReadCalendar.of(read(house, token)).only(UID);
      house
          .bean(ExtendingTogether.class)
          .grantAll(List.of(REPORT), LocalDate.of(2024, 6, 3), "Bão", house.person("dp-so"));
      var moved = ReadCalendar.of(read(house, token)).only(UID);
      submit(house);
      var done = ReadCalendar.of(read(house, token)).only(UID);
      house
          .bean(Returning.class)
          .giveBack(REPORT, house.person("dm-phong-xdnsvhgd"), "Thiếu", Optional.empty());
      var again = ReadCalendar.of(read(house, token)).only(UID);

      assertThat(List.of(before.sequence(), moved.sequence(), done.sequence(), again.sequence()))
          .isSorted()
          .doesNotHaveDuplicates();
      assertThat(moved.start()).isEqualTo("20240603");
      assertThat(done.summary()).startsWith("✓ Đã nộp");
      assertThat(done.alarms()).as("nobody is rung up for what is done").isZero();
      assertThat(again.summary()).startsWith("Hạn nộp lại");
    }
  }

  @OnBothDatabases
  void marksWhatIsWithdrawnForAWhile(TestDatabase database) throws Exception {
    try (var house = house(database)) {
      var token = token(house);
      database
          .jdbc()
          .sql(
              "update obligation set state = 'WITHDRAWN', closed_at = timestamp '2024-05-10 00:00:00'")
          .update();

      assertThat(ReadCalendar.of(read(house, token)).only(UID).status()).isEqualTo("CANCELLED");
      house.clock().turnTo("2024-09-10T08:00");
      assertThat(ReadCalendar.of(read(house, token)).entries()).isEmpty();
    }
  }

  @OnBothDatabases
  void leadsNowhereOnceRenewedRevokedOrItsOwnerIsStopped(TestDatabase database) {
    try (var house = house(database)) {
      var feeds = house.bean(PersonalFeeds.class);
      var who = house.person("dm-phong-khtc");
      var first = feeds.renew(who);
      var second = feeds.renew(who);
      assertThat(feeds.read(first)).isEmpty();
      assertThat(feeds.read(second)).isPresent();
      assertThat(feeds.read("x".repeat(32))).isEmpty();
      assertThat(feeds.read("' or 1=1")).isEmpty();

      database.jdbc().sql("update account set enabled = false").update();
      assertThat(feeds.read(second)).isEmpty();
      database.jdbc().sql("update account set enabled = true").update();
      feeds.revoke(who);
      assertThat(feeds.read(second)).isEmpty();
      assertThat(feeds.madeAt(who)).isEmpty();
      assertThat(News.count(database, "calendar_feed where token_hash = '" + second + "'"))
          .as("the secret itself is nowhere")
          .isZero();
      assertThat(News.count(database, "audit_entry where type = 'CALENDAR_SHARED'")).isEqualTo(2);
      assertThat(News.count(database, "audit_entry where type = 'CALENDAR_REVOKED'")).isOne();
    }
  }

  private static void submit(House house) {
    var handover = Handover.inSystem("12/BC", LocalDate.of(2024, 5, 10), "Đã xong", List.of());
    house.bean(Submitting.class).submit(REPORT, handover, house.person("dm-phong-khtc"));
  }

  private static String token(House house) {
    return house.bean(PersonalFeeds.class).renew(house.person("dm-phong-khtc"));
  }

  private static String read(House house, String token) {
    return house.bean(PersonalFeeds.class).read(token).orElseThrow().text();
  }

  private static House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(UNIT).owes(OTHER_UNIT);
    database
        .jdbc()
        .sql("insert into account (username, password_hash, person_id) values ('k', 'x', ?)")
        .param("dm-phong-khtc")
        .update();
    return House.on(database, "2024-05-10T08:00");
  }
}
