package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.ROUND;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** The list of mails with years behind it. */
class LatestMailsTest {
  private static final String NOW = "2024-05-22T09:00";
  private static final Person COORDINATOR =
      SmallWorld.who("dp-so", SmallWorld.RECEIVER, Role.COORDINATOR);
  private static final Person ADMINISTRATOR =
      SmallWorld.who("qt-nt", OTHER_UNIT, Role.ADMINISTRATOR);
  private static final Person STRANGER = SmallWorld.who("dm-" + UNIT, UNIT, Role.FOCAL_POINT);

  @OnBothDatabases
  void twelveMonthsAreShownAndEachYearThatIsChosen(TestDatabase database) {
    world(database);
    try (var reads = Reads.on(database, NOW)) {
      var mails = reads.bean(LatestMails.class);
      assertThat(ids(mails.of(COORDINATOR, all(""), Optional.empty()))).containsExactly("m3", "m2");
      assertThat(ids(mails.of(COORDINATOR, all(""), Optional.of(2023))))
          .containsExactly("m2", "m1");
      assertThat(ids(mails.of(COORDINATOR, all(""), Optional.of(2021)))).isEmpty();
      assertThat(mails.years()).containsExactly(2024, 2023, 2022);

      var failed = new MailQuery(Optional.empty(), Optional.of(MailState.FAILED), "", 1);
      assertThat(ids(mails.of(COORDINATOR, failed, Optional.empty())))
          .as("what failed is not hidden by its age")
          .containsExactly("m0");
      assertThat(ids(mails.of(COORDINATOR, failed, Optional.of(2023)))).isEmpty();
    }
  }

  @OnBothDatabases
  void whoSeesFewAndWhoSeesMostFindTheSame(TestDatabase database) {
    world(database);
    for (var reports : List.of(2, 1_000_000)) {
      database.jdbc().sql("update reporting_round set total_count = ?").param(reports).update();
      try (var reads = Reads.on(database, NOW)) {
        var mails = reads.bean(LatestMails.class);
        for (var year : List.of(Optional.<Integer>empty(), Optional.of(2024))) {
          assertThat(ids(mails.of(COORDINATOR, all("NGUOI dm-phong-khtc"), year)))
              .containsExactly("m3");
          assertThat(ids(mails.of(STRANGER, all(""), year))).isEmpty();
          assertThat(mails.of(COORDINATOR, all("100%"), year).total()).isZero();
        }
        assertThat(ids(mails.of(ADMINISTRATOR, all(""), Optional.empty()))).containsExactly("m2");
        assertThat(ids(mails.of(ADMINISTRATOR, all("phong-khtc"), Optional.empty()))).isEmpty();
      }
    }
  }

  @OnBothDatabases
  void aThousandAreCountedAndTheOthersFollowPageByPage(TestDatabase database) {
    world(database);
    IntStream.rangeClosed(1, 1_050).forEach(n -> mail(database, "n" + n, UNIT, "2024-05-21T09:00"));
    try (var reads = Reads.on(database, NOW)) {
      var mails = reads.bean(LatestMails.class);
      var first = mails.of(COORDINATOR, all(""), Optional.empty());
      assertThat(first.lines()).hasSize(50);
      assertThat(first).matches(MailPage::more).matches(MailPage::older);
      assertThat(first.total()).isEqualTo(1_000);
      var last = mails.of(COORDINATOR, page(22), Optional.empty());
      assertThat(ids(last)).containsExactly("m3", "m2");
      assertThat(last).matches(MailPage::newer).matches(page -> !page.older());
      assertThat(mails.of(COORDINATOR, page(Integer.MAX_VALUE), Optional.empty()).lines())
          .isEmpty();
      assertThat(mails.of(COORDINATOR, page(9), Optional.of(2023)).page()).isOne();
    }
  }

  /** One failed in 2022; the others left, the last of them this month. */
  private static void world(TestDatabase database) {
    SmallWorld.withRound(database)
        .owes(UNIT)
        .owes(OTHER_UNIT)
        .person("qt-nt", OTHER_UNIT, Role.ADMINISTRATOR);
    mail(database, "m0", UNIT, "2022-02-01T09:00");
    database.jdbc().sql("update outbox_mail set state = 'FAILED', sent_at = null").update();
    mail(database, "m1", UNIT, "2023-01-01T00:00");
    mail(database, "m2", OTHER_UNIT, "2023-05-22T00:00");
    mail(database, "m3", UNIT, "2024-05-20T09:00");
  }

  private static void mail(TestDatabase database, String id, String unit, String sent) {
    var at = Timestamp.from(Stage.at(sent));
    var person = "dm-" + unit;
    var jdbc = database.jdbc();
    jdbc.sql(
            """
            insert into outbox_mail (id, recipient, address, kind, message_id, subject, state,
              created_at, attempts, sent_at)
            values (?, ?, ?, 'DIGEST', ?, 'Nhắc việc', 'SENT', ?, 1, ?)
            """)
        .params(id, person, person + "@example.vn", "<" + id + "@vn>", at, at)
        .update();
    jdbc.sql(
            """
            insert into notice (id, obligation_id, kind, step, rung, due_version, recipient,
              because, raised_at, mail_id)
            values (?, ?, ?, 89, 0, 1, ?, 'FOCAL_POINT', ?, ?)
            """)
        .params(id, ROUND + "." + unit, "K" + id, person, at, id)
        .update();
  }

  private static MailQuery all(String text) {
    return new MailQuery(Optional.empty(), Optional.empty(), text, 1);
  }

  private static MailQuery page(int number) {
    return new MailQuery(Optional.empty(), Optional.empty(), "", number);
  }

  private static List<String> ids(MailPage page) {
    return page.lines().stream().map(MailPage.Line::id).toList();
  }
}
