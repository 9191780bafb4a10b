package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

class OutboxTest {
  private static final Instant NOW = Stage.at("2024-05-10T08:05");
  private static final Instant CLAIM_ENDS = NOW.plusSeconds(300);

  @OnBothDatabases
  void takesTheSameMailOnce(TestDatabase database) {
    try (var house = house(database)) {
      var outbox = house.bean(Outbox.class);

      assertThat(outbox.add(mail(1), NOW)).isTrue();
      assertThat(outbox.add(mail(1), NOW)).isFalse();
      assertThat(News.count(database, "outbox_mail")).isOne();
    }
  }

  @OnBothDatabases
  void givesEachMailToOneOfManyDispatchers(TestDatabase database) throws Exception {
    try (var house = house(database)) {
      var outbox = house.bean(Outbox.class);
      IntStream.range(0, 60).forEach(n -> outbox.add(mail(n), NOW));
      Callable<List<String>> dispatcher = () -> claimAll(outbox);

      var threads = Executors.newFixedThreadPool(4);
      var claimed = new ArrayList<String>();
      for (var ids : threads.invokeAll(List.of(dispatcher, dispatcher, dispatcher, dispatcher))) {
        claimed.addAll(ids.get());
      }
      threads.shutdown();
      claimed.addAll(claimAll(outbox));

      assertThat(claimed).hasSize(60).doesNotHaveDuplicates();
    }
  }

  private static List<String> claimAll(Outbox outbox) {
    var ids = new ArrayList<String>();
    var batch = outbox.claim("node", NOW, CLAIM_ENDS, 7);
    while (!batch.isEmpty()) {
      batch.forEach(mail -> ids.add(mail.id()));
      batch = outbox.claim("node", NOW, CLAIM_ENDS, 7);
    }
    return ids;
  }

  @OnBothDatabases
  void givesAnExpiredClaimAwayUnderTheSameIdAndCountsItInDoubt(TestDatabase database) {
    try (var house = house(database)) {
      var outbox = house.bean(Outbox.class);
      outbox.add(mail(1), NOW);
      var first = claim(outbox, NOW).get(0);

      assertThat(claim(outbox, CLAIM_ENDS.minusMillis(1))).isEmpty();
      var second = claim(outbox, CLAIM_ENDS).get(0);

      assertThat(second.messageId()).isEqualTo(first.messageId());
      assertThat(first.attempts()).isEqualTo(1);
      assertThat(second.attempts()).isEqualTo(2);
      assertThat(News.count(database, "outbox_mail where in_doubt = 1 and attempts = 2")).isOne();
    }
  }

  @OnBothDatabases
  void aMailThatWaitsForItsNextAttemptIsNotInDoubt(TestDatabase database) {
    try (var house = house(database)) {
      var outbox = house.bean(Outbox.class);
      outbox.add(mail(1), NOW);
      var away = "away " + "x".repeat(3000);
      var failed = new MailFate.Failed(claim(outbox, NOW).get(0), NOW.plusSeconds(60), away, false);
      house.bean(OutboxMarks.class).failed(List.of(failed));

      assertThat(claim(outbox, NOW.plusSeconds(59))).isEmpty();
      assertThat(outbox.earliestDue()).contains(NOW.plusSeconds(60));
      assertThat(claim(outbox, NOW.plusSeconds(60))).hasSize(1);
      assertThat(outbox.earliestDue()).contains(NOW.plusSeconds(360));
      assertThat(News.count(database, "outbox_mail where in_doubt = 0")).isOne();
    }
  }

  @OnBothDatabases
  void whoLostItsClaimCannotMakeASentMailLeaveAgain(TestDatabase database) {
    try (var house = house(database)) {
      var outbox = house.bean(Outbox.class);
      outbox.add(mail(1), NOW);
      var slow = claim(outbox, NOW).get(0);
      var quick = claim(outbox, CLAIM_ENDS).get(0);
      var marks = house.bean(OutboxMarks.class);
      marks.sent(List.of(new MailFate.Sent(quick, CLAIM_ENDS, "Nhắc việc", Optional.empty())));

      marks.failed(List.of(new MailFate.Failed(slow, CLAIM_ENDS, "timed out", false)));
      marks.refused(List.of(new MailFate.Refused(slow, "550")));
      marks.obsolete(List.of(new MailFate.Obsolete(slow)));
      marks.giveBack(List.of(new MailFate.NotBegun(slow)));

      assertThat(News.mails(database)).containsExactly("dm-phong-khtc REMINDER SENT");
      assertThat(outbox.earliestDue()).isEmpty();
    }
  }

  @OnBothDatabases
  void aClaimIsExtendedOnlyWhileItHolds(TestDatabase database) {
    try (var house = house(database)) {
      var outbox = house.bean(Outbox.class);
      outbox.add(mail(1), NOW);
      var first = claim(outbox, NOW);

      assertThat(outbox.extend(first, NOW.plusSeconds(200), NOW.plusSeconds(500))).hasSize(1);
      assertThat(claim(outbox, CLAIM_ENDS)).isEmpty();
      assertThat(outbox.extend(first, NOW.plusSeconds(500), NOW.plusSeconds(800))).isEmpty();
      var again = claim(outbox, NOW.plusSeconds(500));
      assertThat(outbox.extend(first, NOW.plusSeconds(501), NOW.plusSeconds(900))).isEmpty();
      assertThat(outbox.extend(again, NOW.plusSeconds(501), NOW.plusSeconds(900))).hasSize(1);
    }
  }

  private static List<OutboxMail> claim(Outbox outbox, Instant now) {
    return outbox.claim("node", now, now.plusSeconds(300), 50);
  }

  private static OutboxMail mail(int number) {
    return new OutboxMail(
        "mail-" + number,
        News.FOCAL_POINT,
        "dm@example.vn",
        NoticeKind.REMINDER.name(),
        "<mail-" + number + "@example.vn>",
        0);
  }

  private static House house(TestDatabase database) {
    SmallWorld.of(database);
    return House.on(database, "2024-05-10T08:05");
  }
}
