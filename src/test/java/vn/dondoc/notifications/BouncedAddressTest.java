package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.obligations.CorrectingAddresses;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Role;

/** The mail server refuses an address; nothing is lost, and nothing more goes there. */
class BouncedAddressTest {
  private static final String OLD = "dm-phong-khtc@example.vn";
  private static final String NEW = "khtc@example.vn";

  private final ScriptedSmtp server = new ScriptedSmtp();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @OnBothDatabases
  void aRefusedAddressIsMarkedAndGetsNothingMore(TestDatabase database) {
    try (var house = bouncing(database)) {
      assertThat(house.person(FOCAL_POINT.value()).bounce().orElseThrow().reason())
          .isEqualTo("550 5.1.1 no such user");
      assertThat(News.count(database, "audit_entry where type = 'ADDRESS_BOUNCED'")).isOne();

      server.answer(OLD, "250 ok");
      news(house, NoticeKind.ESCALATION, 2);
      news(house, NoticeKind.REMINDER, 3);
      dispatch(house, "2024-05-21T08:10");

      assertThat(server.taken()).isEmpty();
      assertThat(News.mails(database))
          .as("held news waits unbundled")
          .containsExactly("dm-phong-khtc MISSED FAILED");
      assertThat(house.bean(Notices.class).earliestNews()).as("nobody is woken for it").isEmpty();
      assertThat(house.bean(Digests.class).earliest()).isEmpty();
      assertThat(house.bean(Outbox.class).earliestDue()).isEmpty();
    }
  }

  @OnBothDatabases
  void whatWasHeldGoesToTheCorrectedAddressTheRefusedMailToo(TestDatabase database) {
    try (var house = bouncing(database)) {
      news(house, NoticeKind.ESCALATION, 2);
      dispatch(house, "2024-05-21T08:10");
      house.bean(CorrectingAddresses.class).correct(FOCAL_POINT, " " + NEW, house.person("dp-so"));
      dispatch(house, "2024-05-21T08:11");

      assertThat(server.taken()).hasSize(2).allMatch(mail -> mail.startsWith(NEW + " "));
      assertThat(News.mails(database))
          .containsExactly("dm-phong-khtc ESCALATION SENT", "dm-phong-khtc MISSED SENT");
      var audited = "audit_entry where actor = 'dp-so' and type = 'ADDRESS_CORRECTED'";
      assertThat(
              News.count(
                  database,
                  audited + " and before_value = '" + OLD + "' and after_value = '" + NEW + "'"))
          .isOne();
    }
  }

  @OnBothDatabases
  void whatIsNoLongerTrueStaysBehind(TestDatabase database) {
    try (var house = bouncing(database)) {
      database.jdbc().sql("update obligation set state = 'SUBMITTED'").update();
      house.bean(CorrectingAddresses.class).confirm(FOCAL_POINT, house.person("ld-phong-khtc"));
      dispatch(house, "2024-05-21T08:11");

      assertThat(server.taken()).isEmpty();
      assertThat(News.mails(database)).containsExactly("dm-phong-khtc MISSED OBSOLETE");
      assertThat(house.person(FOCAL_POINT.value()).isReachable()).isTrue();
    }
  }

  @OnBothDatabases
  void newsThatGrewOldWhileItWaitedIsToldOnce(TestDatabase database) {
    try (var house = bouncing(database)) {
      news(house, NoticeKind.ESCALATION, 2);
      news(house, NoticeKind.ESCALATION, 3);
      house.bean(CorrectingAddresses.class).confirm(FOCAL_POINT, house.person("dp-so"));
      house.bean(BundlingMails.class).bundleNews();

      var mails =
          house
              .bean(Outbox.class)
              .claim("test", house.clock().instant(), house.clock().instant(), 10);
      var escalation =
          mails.stream()
              .filter(mail -> mail.kind().equals(NoticeKind.ESCALATION.name()))
              .findFirst();
      var items =
          house
              .bean(MailItems.class)
              .of(Map.of(escalation.orElseThrow().id(), Locale.ENGLISH))
              .get(escalation.orElseThrow().id());
      assertThat(items).flatExtracting(MailItem::units).hasSize(1);
    }
  }

  @OnBothDatabases
  void onlyWhoLooksAfterHerOrExpectsHerReportMayCorrect(TestDatabase database) {
    try (var house = bouncing(database)) {
      var correcting = house.bean(CorrectingAddresses.class);
      for (var stranger : List.of("ld-phong-nt", "dp-xa")) {
        assertThatThrownBy(() -> correcting.correct(FOCAL_POINT, NEW, house.person(stranger)))
            .isInstanceOf(NotFound.class);
      }
      database
          .jdbc()
          .sql(
              "insert into regime_addressee (instruction_id, regime, position, unit_id, tone) values ('svhtt-2024', '2024-six-months', 1, ?, 'REQUIRED')")
          .param(UNIT)
          .update();
      database.jdbc().sql("update reporting_round set to_unit = 'xa'").update();

      correcting.correct(FOCAL_POINT, NEW, house.person("dp-xa"));
      assertThatThrownBy(() -> correcting.correct(FOCAL_POINT, "khtc", house.person("dp-so")))
          .hasMessage("address-shape");
      assertThatThrownBy(() -> correcting.correct(FOCAL_POINT, NEW, house.person("dp-so")))
          .hasMessage("address-same");
    }
  }

  @OnBothDatabases
  void aServerThatRefusesUsMarksNobody(TestDatabase database) {
    try (var house = house(database)) {
      server.answer(OLD, "554 5.7.1 relay access denied");
      news(house, NoticeKind.MISSED, 1);
      dispatch(house, "2024-05-20T08:01");

      assertThat(house.person(FOCAL_POINT.value()).isReachable()).isTrue();
      assertThat(News.mails(database)).containsExactly("dm-phong-khtc MISSED PENDING");
    }
  }

  /** A mail about a miss has been refused. */
  private House bouncing(TestDatabase database) {
    var house = house(database);
    server.answer(OLD, "550 5.1.1 no such user");
    news(house, NoticeKind.MISSED, 1);
    dispatch(house, "2024-05-20T08:01");
    return house;
  }

  private House house(TestDatabase database) {
    var world = SmallWorld.withRound(database).owes(UNIT);
    database
        .jdbc()
        .sql(
            """
            insert into unit (id, name, short_name, kind, level, valid_from, path)
            values ('xa', 'Xã', 'Xã', 'ubnd', 'commune', date '2008-08-01', '/xa/')
            """)
        .update();
    world.person("dp-xa", "xa", Role.COORDINATOR);
    var house = House.on(database, "2024-05-20T08:00");
    house.bean(JavaMailSenderImpl.class).setPort(server.port());
    return house;
  }

  private static void news(House house, NoticeKind kind, int step) {
    var notice = News.of(kind, step, UNIT, FOCAL_POINT, "2024-05-20T08:00");
    house.bean(Notices.class).addNew(List.of(notice));
  }

  private static void dispatch(House house, String at) {
    house.clock().turnTo(at);
    house.bean(DailyDigest.class).run();
    house.bean(DispatchingMails.class).run();
  }
}
