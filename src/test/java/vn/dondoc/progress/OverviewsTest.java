package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/**
 * What a coordinator and a leader see of the same morning, 27/5/2024, a week after the deadline.
 */
class OverviewsTest {
  private static final Person WHO = SmallWorld.who("dp-so", SmallWorld.RECEIVER, Role.COORDINATOR);
  private static final String OWES = SmallWorld.ROUND + "." + SmallWorld.UNIT;
  private static final String WAITS = SmallWorld.ROUND + "." + SmallWorld.OTHER_UNIT;

  @OnBothDatabases
  void everythingThatNeedsHerIsCountedInItsCascade(TestDatabase database) {
    settle(database);
    try (var reads = Reads.on(database, "2024-05-27T09:00")) {
      var overview = reads.bean(Overviews.class).of(WHO);

      assertThat(overview.overdue())
          .singleElement()
          .satisfies(one -> assertThat(one.count()).isEqualTo(1))
          .satisfies(
              one ->
                  assertThat(one.worst())
                      .extracting(Overview.Worst::unit, Overview.Worst::count, Overview.Worst::days)
                      .containsExactly(tuple(SmallWorld.UNIT, 1, 6)));
      assertThat(overview.waiting()).isEqualTo(new Overview.Waiting(1, 1));
      assertThat(overview.extensions()).extracting(Overview.Number::count).containsExactly(1);
      assertThat(overview.letters()).extracting(Overview.Number::count).containsExactly(1);
      assertThat(overview.undated()).extracting(Overview.Number::count).containsExactly(1);
      assertThat(overview.mails())
          .extracting(Overview.MailTrouble::kind, Overview.MailTrouble::count)
          .containsExactly(tuple("failed", 1), tuple("doubtful", 1));
      assertThat(overview.stuck()).extracting(Overview.Stuck::obligation).containsExactly(OWES);
      assertThat(overview.bounced()).isEqualTo(1);
      assertThat(overview.isCalm()).isFalse();
      assertThat(overview.week()).isEmpty();
    }
    try (var reads = Reads.on(database, "2024-05-16T09:00")) {
      assertThat(reads.bean(Overviews.class).of(WHO).week())
          .extracting(Overview.Week::round, Overview.Week::owed)
          .containsExactly(tuple("2024-six-months", 1));
    }
  }

  @OnBothDatabases
  void aStrangerSeesACalmPage(TestDatabase database) {
    settle(database);
    try (var reads = Reads.on(database, "2024-05-27T09:00")) {
      var stranger = SmallWorld.who("dm-" + SmallWorld.UNIT, SmallWorld.UNIT, Role.FOCAL_POINT);
      assertThat(reads.bean(Overviews.class).of(stranger))
          .matches(Overview::isCalm)
          .matches(overview -> overview.cascades().isEmpty());
    }
  }

  @OnBothDatabases
  void aLeaderSeesHerOwnUnitsAndTheRateOfTheYear(TestDatabase database) {
    settle(database);
    database
        .jdbc()
        .sql("update obligation set state = 'ACCEPTED', late_days = 0 where id = ?")
        .param(WAITS)
        .update();
    try (var reads = Reads.on(database, "2024-05-27T09:00")) {
      var leading = reads.bean(Leading.class);
      var above = leading.of(leader(SmallWorld.RECEIVER), 2024);
      assertThat(above.alarms()).extracting(LeaderView.Item::obligation).containsExactly(OWES);
      assertThat(LeaderView.grouped(above.alarms()))
          .extracting(LeaderView.Group::above)
          .containsExactly(SmallWorld.RECEIVER);
      assertThat(above.missed()).isEmpty();
      assertThat(above.total().percent()).contains(50);
      assertThat(above.units()).hasSize(2);
      assertThat(above.months()).extracting(LeaderView.Month::month).containsExactly(5);
      assertThat(above.extensions()).hasSize(1);
      assertThat(above.years()).containsExactly(2024);

      var other = leading.of(leader(SmallWorld.OTHER_UNIT), 2024);
      assertThat(other).matches(LeaderView::isCalm);
      assertThat(other.done()).isEqualTo(1);
      assertThat(other.total().percent()).contains(100);
      assertThat(leading.of(leader(SmallWorld.OTHER_UNIT), 2023).total().percent()).isEmpty();
    }
  }

  private static Person leader(String unit) {
    return SmallWorld.who("ld-" + unit, unit, Role.LEADER);
  }

  /** One unit is six working days over and asks for time; the other waits for its reviewer. */
  private static void settle(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT).owes(SmallWorld.OTHER_UNIT);
    var at = Timestamp.from(Stage.at("2024-05-17T10:00"));
    var jdbc = database.jdbc();
    jdbc.sql("update instruction set started_at = ?").param(at).update();
    jdbc.sql("update obligation set last_rung = 3, set_aside = 'hỏng' where id = ?")
        .param(OWES)
        .update();
    jdbc.sql("update obligation set state = 'SUBMITTED', submitted_at = ? where id = ?")
        .params(at, WAITS)
        .update();
    jdbc.sql(
            """
            insert into report_regime (instruction_id, position, code, timing, title, wording,
              to_unit)
            values (?, 9, 'dinh-ky', 'UNDATED', 'Báo cáo', 'định kỳ', 'so-vhtt')
            """)
        .param(Stage.CASCADE)
        .update();
    jdbc.sql(
            """
            insert into extension (id, obligation_id, seq, due_version, asked_by, asked_at,
              asked_day, reason, old_day, state)
            values ('e', ?, 1, 1, 'dm-phong-khtc', ?, date '2024-06-01', 'bận',
              date '2024-05-20', 'ASKED')
            """)
        .params(OWES, at)
        .update();
    mail(database, "m1", "FAILED", 0, at);
    mail(database, "m2", "SENT", 1, at);
    mail(database, "m3", "SENT", 0, at);
    jdbc.sql("update person set bounced_at = ?, bounce_reason = 'x' where id = 'ld-phong-khtc'")
        .param(at)
        .update();
  }

  private static void mail(
      TestDatabase database, String id, String state, int inDoubt, Timestamp at) {
    database
        .jdbc()
        .sql(
            """
            insert into outbox_mail (id, recipient, address, kind, message_id, state, created_at,
              in_doubt)
            values (?, 'dm-phong-khtc', 'a@example.vn', 'MISSED', ?, ?, ?, ?)
            """)
        .params(id, id, state, at, inDoubt)
        .update();
    database
        .jdbc()
        .sql(
            """
            insert into notice (id, obligation_id, kind, step, rung, due_version, recipient,
              because, raised_at, mail_id)
            values (?, ?, 'MISSED', ?, 1, 1, 'dm-phong-khtc', 'FOCAL_POINT', ?, ?)
            """)
        .params("n" + id, OWES, id.charAt(1) - '0', at, id)
        .update();
  }
}
