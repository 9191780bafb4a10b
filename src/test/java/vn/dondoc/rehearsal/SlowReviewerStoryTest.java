package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.MailParts;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** A unit hands in on 14/5/2024, and for a long time nobody says anything. */
class SlowReviewerStoryTest {
  private static final String UNIT = "phong-khtc";
  private static final String REVIEWER = "dm-phong-xdnsvhgd@example.vn";
  private static final String COORDINATOR = "dp-so@example.vn";

  @OnBothDatabases
  void theReviewerIsRemindedByMailAndAtLastTheCoordinatorHearsOfIt(TestDatabase database)
      throws Exception {
    try (var stage = Stage.on(database)) {
      handedIn(stage);
      stage.theClockReaches("2024-06-20T18:00");

      assertThat(stage.told("six-months", UNIT))
          .endsWith(
              "SUBMITTED 2024-05-14 09:00",
              "REVIEW_DUE 2024-05-17 08:00",
              "REVIEW_DUE 2024-05-22 08:00",
              "REVIEW_DUE 2024-05-27 08:00",
              "REVIEW_DUE 2024-05-30 08:00",
              "REVIEW_DUE 2024-06-04 08:00");
      assertThat(mails(stage, REVIEWER, "[Nhắc duyệt]")).hasSize(5);
      assertThat(text(mails(stage, REVIEWER, "[Nhắc duyệt]").get(1)))
          .contains("Phòng Kế hoạch - Tài chính", "đã chờ 6 ngày làm việc", "/reviews")
          .doesNotContain("Hạn an toàn");
      assertThat(mails(stage, COORDINATOR, "[Nhắc duyệt]")).hasSize(1);
    }
  }

  @Test
  void whatSheOwesAndWhatWaitsForHerComeInTheOneDigestOfTheDay() throws Exception {
    var database = Databases.h2();
    try (var stage = Stage.on(database)) {
      database
          .jdbc()
          .sql("insert into assignment values ('dm-phong-xdnsvhgd', 'phong-nt', 'focal-point')")
          .update();
      handedIn(stage);
      stage.theClockReaches("2024-05-17T18:00");

      var digests = mails(stage, REVIEWER, "[Nhắc");
      assertThat(digests.get(digests.size() - 1).getSubject()).startsWith("[Nhắc việc] 1 báo cáo");
      assertThat(text(digests.get(digests.size() - 1)))
          .contains("hôm nay", "Ngoài ra, 1 báo cáo đang chờ ông/bà duyệt", "Kế hoạch - Tài chính");
      assertThat(digests).as("04, 10, 15 and 17/5").hasSize(4);
    }
  }

  @Test
  void sheIsRemindedInTimeEvenWhenTheRoundWaitsForSomethingMuchLater() {
    try (var stage = Stage.on(Databases.h2())) {
      stage.startCascade();
      stage.theClockReaches("2024-03-05T09:00");
      stage.submit("six-months", UNIT);
      stage.theClockReaches("2024-03-08T18:00");

      assertThat(stage.told("six-months", UNIT)).endsWith("REVIEW_DUE 2024-03-08 08:00");
    }
  }

  @Test
  void onceSheHasDecidedSheIsLeftAlone() throws Exception {
    try (var stage = Stage.on(Databases.h2())) {
      handedIn(stage);
      stage.theClockReaches("2024-05-16T18:00");
      stage.accept("six-months", UNIT);
      stage.theClockReaches("2024-06-20T18:00");

      assertThat(stage.told("six-months", UNIT)).noneMatch(told -> told.startsWith("REVIEW_DUE"));
    }
  }

  @Test
  void aReturnThatNobodyAnswersIsChased() {
    try (var stage = Stage.on(Databases.h2())) {
      handedIn(stage);
      stage.theClockReaches("2024-05-22T09:00");
      stage.giveBack("six-months", UNIT, "Thiếu số liệu theo giới");
      stage.theClockReaches("2024-06-05T18:00");

      assertThat(stage.told("six-months", UNIT))
          .endsWith(
              "RETURNED 2024-05-22 09:00",
              "REMINDER 2024-05-23 08:00",
              "REMINDER 2024-05-27 08:00",
              "MISSED[1] 2024-05-28 08:00",
              "ESCALATION[2] 2024-05-31 08:00",
              "ESCALATION[3] 2024-06-04 08:00");
    }
  }

  @Test
  void handedInAgainTheReviewerIsRemindedAnew() throws Exception {
    try (var stage = Stage.on(Databases.h2())) {
      handedIn(stage);
      stage.theClockReaches("2024-05-17T09:00");
      stage.giveBack("six-months", UNIT, "Thiếu số liệu theo giới");
      stage.submit("six-months", UNIT);
      stage.theClockReaches("2024-05-22T18:00");

      assertThat(stage.told("six-months", UNIT))
          .endsWith("SUBMITTED 2024-05-17 09:00", "REVIEW_DUE 2024-05-22 08:00");
    }
  }

  private static void handedIn(Stage stage) {
    stage.startCascade();
    stage.theClockReaches("2024-05-14T09:00");
    stage.submit("six-months", UNIT);
  }

  private static List<MimeMessage> mails(Stage stage, String to, String subject) throws Exception {
    var found = new ArrayList<MimeMessage>();
    for (var mail : stage.bean(PracticeMailServer.class).received()) {
      var address = ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
      if (address.equals(to) && mail.getSubject().startsWith(subject)) {
        found.add(mail);
      }
    }
    return found;
  }

  private static String text(MimeMessage mail) throws Exception {
    return MailParts.text(mail);
  }
}
