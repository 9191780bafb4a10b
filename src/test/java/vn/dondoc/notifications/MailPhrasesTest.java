package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dondoc.notifications.MailItem.UnitLine;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.ObligationState;
import vn.dondoc.obligations.Tone;
import vn.dondoc.testing.Stage;

class MailPhrasesTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final MailPhrases phrases = new MailPhrases(messages());

  @Test
  void aBodyThatIsAskedIsSpokenToCourteously() {
    var asked = List.of(item(ObligationKind.PERIODIC, Tone.REQUESTED));

    assertThat(say("subject", NoticeKind.MISSED, asked)).startsWith("[Đề nghị] Báo cáo năm");
    assertThat(say("lead", NoticeKind.MISSED, asked))
        .isEqualTo("Nơi nhận chưa nhận được 1 báo cáo đã đề nghị quý cơ quan gửi.");
    assertThat(say("todo", NoticeKind.MISSED, asked))
        .contains("Trân trọng đề nghị")
        .doesNotContain("Nộp ngay", "báo lên");
  }

  @Test
  void whoIsBoundIsToldWhenItGoesToTheCoordinator() {
    var owed = List.of(item(ObligationKind.PERIODIC, Tone.REQUIRED));

    assertThat(say("todo", NoticeKind.MISSED, owed))
        .startsWith("Nộp ngay hôm nay.")
        .contains("thứ Sáu, 20/12/2024 việc này được báo lên");
  }

  @Test
  void whoOwesItIsNotSentToThePageOfTheCoordinator() {
    var owed = item(ObligationKind.PERIODIC, Tone.REQUIRED, "trước ngày 17/12/2024", 3, "LEADER");
    var seen =
        item(ObligationKind.PERIODIC, Tone.REQUIRED, "trước ngày 17/12/2024", 3, "COORDINATOR");

    assertThat(say("todo", NoticeKind.ESCALATION, List.of(owed)))
        .isEqualTo("Đơn vị cần nộp ngay hoặc nêu rõ lý do; văn bản đôn đốc đang được chuẩn bị.");
    assertThat(say("todo", NoticeKind.ESCALATION, List.of(seen)))
        .contains("trên trang của đợt triển khai");
  }

  @Test
  void oneWhoIsBoundToSomeOfItIsNotAskedOnly() {
    var mixed =
        List.of(
            item(ObligationKind.PERIODIC, Tone.REQUESTED),
            item(ObligationKind.PERIODIC, Tone.REQUIRED));

    assertThat(say("lead", NoticeKind.MISSED, mixed))
        .isEqualTo("2 báo cáo đã quá hạn mà chưa nộp.");
  }

  @Test
  void aPlanIsCalledAPlanAndBothTogetherDocuments() {
    var plan = item(ObligationKind.PLAN, Tone.REQUIRED);
    var report = item(ObligationKind.THEMATIC, Tone.REQUIRED);

    assertThat(say("lead", NoticeKind.REMINDER, List.of(plan)))
        .isEqualTo("Còn 1 kế hoạch chưa nộp, sắp đến hạn.");
    assertThat(say("lead", NoticeKind.REMINDER, List.of(plan, report)))
        .isEqualTo("Còn 2 văn bản chưa nộp, sắp đến hạn.");
  }

  @Test
  void whatWasReturnedIsNotSaidNeverToHaveComeIn() {
    var owed = item(ObligationKind.PERIODIC, Tone.REQUIRED);
    var returned = owed.with(List.of(unit(true)));

    assertThat(say("lead", NoticeKind.MISSED, List.of(returned)))
        .isEqualTo("1 báo cáo đã được trả lại, đã quá hạn mà chưa nộp lại.");
    assertThat(say("subject", NoticeKind.ESCALATION, List.of(returned)))
        .isEqualTo("[Đôn đốc] Hội Nông dân chưa nộp lại: Báo cáo năm");
    assertThat(say("lead", NoticeKind.MISSED, List.of(returned, owed)))
        .isEqualTo("2 báo cáo đã quá hạn mà chưa nộp.");
  }

  @Test
  void anEventIsSpokenOfAsOneAndNotAsAReportThatIsDue() {
    var event = List.of(item(ObligationKind.EVENT, Tone.REQUIRED));

    assertThat(say("subject", NoticeKind.REMINDER, event)).startsWith("[Sự kiện] Báo cáo năm");
    assertThat(say("todo", NoticeKind.REMINDER, event)).contains("xin báo kết quả");
  }

  @Test
  void aWordingTooLongForASubjectGivesItsLastDay() {
    var wordy =
        item(ObligationKind.PERIODIC, Tone.REQUIRED, "báo cáo năm trước ngày 17/12 để tổng hợp");

    assertThat(say("subject", NoticeKind.MISSED, List.of(wordy))).endsWith("— đến hết 16/12/2024");
  }

  @Test
  void everyKindOfNewsHasAllItsSentences() {
    var told = List.of(item(ObligationKind.PERIODIC, Tone.REQUIRED));

    for (var kind : NoticeKind.values()) {
      for (var part : List.of("heading", "subject", "lead", "todo", "button")) {
        assertThat(say(part, kind, told)).as(kind + " " + part).isNotBlank().doesNotContain("{");
      }
    }
  }

  private String say(String part, NoticeKind kind, List<MailItem> told) {
    return phrases.of(part, kind, told, VIETNAMESE);
  }

  private static MailItem item(ObligationKind work, Tone tone) {
    return item(work, tone, "trước ngày 17/12/2024");
  }

  private static MailItem item(ObligationKind work, Tone tone, String wording) {
    return item(work, tone, wording, 1, "FOCAL_POINT");
  }

  private static MailItem item(
      ObligationKind work, Tone tone, String wording, int rung, String because) {
    var day = LocalDate.of(2024, 12, 16);
    return new MailItem(
        NoticeKind.MISSED,
        work,
        tone,
        "Báo cáo năm",
        "39/KH-UBND",
        "",
        wording,
        day,
        day,
        0,
        1,
        false,
        false,
        rung,
        because,
        Optional.empty(),
        "Sở",
        Optional.empty(),
        Optional.of(LocalDate.of(2024, 12, 20)),
        "/cascades/1",
        List.of(unit(false)));
  }

  private static UnitLine unit(boolean returned) {
    return new UnitLine(
        "1",
        0,
        Stage.at("2024-12-01T08:00"),
        "Hội Nông dân",
        Optional.empty(),
        returned ? ObligationState.RETURNED : ObligationState.OPEN,
        Optional.empty(),
        "/obligations/1");
  }

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
