package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.testing.MailParts.html;
import static vn.dondoc.testing.MailParts.text;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dondoc.rehearsal.PracticeMailServer;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;

/** What a person finds in her mailbox; kept under {@code target/mails} to be looked at. */
class MailContentTest {
  private static final String FOCAL_POINT = "dm-phong-khtc@example.vn";
  private static final String WORDING = "trước ngày 20/5/2024";

  private static Stage stage;
  private static List<MimeMessage> mails;

  @BeforeAll
  static void letThePlanRunUntilTheDraftLetter() {
    stage = Stage.on(Databases.h2());
    stage.startCascade();
    stage.theClockReaches("2024-05-14T09:00");
    stage.submit("six-months", "phong-nt");
    stage.theClockReaches("2024-05-15T15:00");
    stage.giveBack("six-months", "phong-nt", "Thiếu số liệu <b>cán bộ nữ</b>");
    stage.theClockReaches("2024-05-28T18:00");
    mails = stage.bean(PracticeMailServer.class).received();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void theReminderTellsTheWordingTheSafeDayWhatToDoAndWhyItCame() throws Exception {
    var mail = mail(FOCAL_POINT, "[Nhắc việc]", 3);

    assertThat(mail.getSubject())
        .isEqualTo(
            "[Nhắc việc] 1 báo cáo đến hạn — sớm nhất trước ngày 20/5/2024"
                + " (hôm nay là hạn an toàn)");
    assertThat(text(mail))
        .contains(WORDING, "thứ Sáu, 17/5/2024", "Nộp báo cáo", "Vì sao tôi nhận thư này?")
        .contains("39/KH-UBND → …/KH-SVHTT", "qua Phòng Xây dựng nếp sống văn hóa và Gia đình")
        .contains("/obligations/svhtt-2024.2024-six-months.phong-khtc");
    assertThat(html(mail)).contains(WORDING, "thứ Sáu, 17/5/2024", "Vì sao tôi nhận thư này?");
    keep(mail, "reminder");
  }

  @Test
  void theSubjectCountsTheWorkingDaysLeft() throws Exception {
    assertThat(mail(FOCAL_POINT, "[Nhắc việc]", 0).getSubject()).contains("còn 10 ngày làm việc");
    assertThat(mail(FOCAL_POINT, "[Nhắc việc]", 2).getSubject()).contains("còn 2 ngày làm việc");
  }

  @Test
  void theNewWorkNoticeSaysWhatIsOwed() throws Exception {
    var mail = mail(FOCAL_POINT, "[Việc mới]", 0);

    assertThat(mail.getSubject()).contains("6 tháng", WORDING);
    keep(mail, "new-work");
  }

  @Test
  void theMissedNoticeReachesTheLeaderWithTheReason() throws Exception {
    var mail = mail("ld-phong-khtc@example.vn", "[Quá hạn]", 0);

    assertThat(text(mail)).contains("Lãnh đạo chỉ nhận thư khi đã quá hạn", WORDING);
    keep(mail, "missed");
  }

  @Test
  void theCoordinatorGetsOneMailForAllUnits() throws Exception {
    var mail = mail("dp-so@example.vn", "[Đôn đốc]", 0);

    assertThat(mail.getSubject()).contains("21 đơn vị chưa nộp");
    assertThat(text(mail)).contains("Phòng Kế hoạch - Tài chính", "Đoàn Xiếc Hà Nội");
    assertThat(count("dp-so@example.vn", "[Đôn đốc]")).as("rung 2 and rung 3").isEqualTo(2);
    keep(mail, "escalation");
  }

  @Test
  void theReturnCarriesItsReasonEscaped() throws Exception {
    var mail = mail("dm-phong-nt@example.vn", "[Trả lại]", 0);

    assertThat(text(mail)).contains("Thiếu số liệu <b>cán bộ nữ</b>");
    assertThat(html(mail))
        .contains("Thiếu số liệu &lt;b&gt;cán bộ nữ&lt;/b&gt;")
        .doesNotContain("<b>cán");
    keep(mail, "returned");
  }

  @Test
  void aReportThatWasReturnedIsNotSaidNeverToHaveComeIn() throws Exception {
    var mail = mail("dm-phong-nt@example.vn", "[Quá hạn]", 0);

    assertThat(text(mail)).contains("đã quá hạn mà chưa nộp lại", "Đã trả lại để hoàn thiện");
    assertThat(html(mail)).contains("Đã trả lại để hoàn thiện, chưa nộp lại.");
  }

  @Test
  void everyMailHasBothFormsNoImagesAndNoUnresolvedText() throws Exception {
    for (var mail : mails) {
      assertThat(html(mail)).doesNotContain("<img", "<script", "??");
      assertThat(text(mail)).doesNotContain("??", "[(", "<div");
      assertThat(mail.getSubject()).doesNotContain("{", "??");
      assertThat(mail.getHeader("Message-ID")).hasSize(1);
    }
  }

  private static MimeMessage mail(String to, String subject, int index) throws Exception {
    return matching(to, subject).get(index);
  }

  private static int count(String to, String subject) throws Exception {
    return matching(to, subject).size();
  }

  private static List<MimeMessage> matching(String to, String subject) throws Exception {
    var found = new ArrayList<MimeMessage>();
    for (var mail : mails) {
      var address = ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
      if (address.equals(to) && mail.getSubject().startsWith(subject)) {
        found.add(mail);
      }
    }
    return found;
  }

  private static void keep(MimeMessage mail, String name) throws Exception {
    var directory = Files.createDirectories(Path.of("target/mails"));
    Files.writeString(directory.resolve(name + ".html"), html(mail));
    Files.writeString(directory.resolve(name + ".txt"), mail.getSubject() + "\n\n" + text(mail));
  }
}
