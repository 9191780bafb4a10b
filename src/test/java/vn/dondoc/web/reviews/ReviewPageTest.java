package vn.dondoc.web.reviews;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.units.People;
import vn.dondoc.units.PersonId;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

/** The reviewer's morning: one after the other, or several together. */
@PageTest
class ReviewPageTest {
  private static final String PDF = "application/pdf";
  private static final String WORD = "application/msword";

  @Autowired private ApplicationContext program;

  @Test
  void oneAfterTheOtherIsReadAcceptedSkippedAndReturned(Visits visits) {
    var cascade =
        PracticeCascade.started(program, "one-by-one", "phong-nt", "phong-khtc", "phong-tcpc");
    handIn(cascade, "phong-khtc", PDF);
    handIn(cascade, "phong-nt", "image/png");
    handIn(cascade, "phong-tcpc", WORD);
    var reviewer = visits.as("dm-phong-xdnsvhgd");
    reviewer.navigate(list(cascade));
    PageChecks.assertGood(reviewer, "reviews");
    reviewer.getByText("Duyệt lần lượt 3 báo cáo").click();

    assertThat(reviewer.locator("iframe.preview")).hasCount(1);
    PageChecks.assertGood(reviewer, "review");
    reviewer.getByText("Bỏ qua, xem báo cáo sau").click();
    assertThat(reviewer.locator("img.preview-image")).hasCount(1);
    reviewer.locator("button[value=accept]").click();
    assertThat(reviewer.locator(".done")).containsText("Đã duyệt báo cáo của");
    assertThat(reviewer.locator(".done")).containsText("còn 2.");
    assertThat(reviewer.locator("main")).containsText("Loại tệp này không xem được");
    reviewer.locator(".return summary").click();
    reviewer.locator("button[value=return]").click();
    assertThat(reviewer.locator("#reason-error")).not().isEmpty();
    reviewer.locator("#common").selectOption(option(1));
    assertThat(reviewer.locator("#reason")).hasValue(Pattern.compile("Thiếu số liệu.*"));
    reviewer.locator("button[value=return]").click();
    assertThat(reviewer.locator(".done")).containsText("Còn 1.");
    assertThat(reviewer.locator("h1")).hasText("Phòng Kế hoạch - Tài chính");
    reviewer.locator("button[value=accept]").click();
    assertThat(reviewer.locator(".done")).containsText("Không còn báo cáo nào chờ duyệt");
  }

  @Test
  void aReasonOftenGivenNeedsNoScript(Visits visits) {
    var cascade = PracticeCascade.started(program, "common", "phong-qlds");
    handIn(cascade, "phong-qlds", PDF);
    var reviewer = visits.withoutJavaScriptAs("dm-phong-xdnsvhgd");
    reviewer.navigate("/reviews/" + cascade.obligationOf("phong-qlds"));
    reviewer.locator(".return summary").click();
    reviewer.locator("#common").selectOption(option(2));
    reviewer.locator("button[value=return]").click();
    assertThat(reviewer.locator(".done")).containsText("Đã trả lại báo cáo");
    reviewer.navigate("/obligations/" + cascade.obligationOf("phong-qlds"));
    assertThat(reviewer.locator("#history")).containsText("Chưa đính kèm văn bản đã ký");
  }

  @Test
  void severalAreAcceptedTogetherAfterALookAtThem(Visits visits) {
    var cascade = PracticeCascade.started(program, "together", "phong-qlvh", "van-phong-so");
    handIn(cascade, "phong-qlvh", PDF);
    handIn(cascade, "van-phong-so");
    var reviewer = visits.onPhoneAs("dm-phong-xdnsvhgd");
    reviewer.navigate(list(cascade));
    PageChecks.assertGood(reviewer, "reviews-phone");
    reviewer.locator("input[name=chosen]").all().forEach(box -> box.check());
    reviewer.getByText("Duyệt các báo cáo đã chọn…").click();
    assertThat(reviewer.locator(".lead-line")).containsText("2 báo cáo, trong đó 1 nên xem lại");
    assertThat(reviewer.locator(".task-soon")).containsText("không có tệp");
    PageChecks.assertGood(reviewer, "review-together-phone");
    // Without a number: it would be wrong as soon as a box is unticked.
    reviewer.getByText("Duyệt các báo cáo đã chọn").click();
    assertThat(reviewer.locator(".done")).hasText("Đã duyệt 2 báo cáo.");
  }

  @Test
  void onlyPdfAndImagesAreShownByTheBrowserAndOnlyToThoseConcerned(Visits visits) {
    var cascade = PracticeCascade.started(program, "shown", "thanh-tra-so", "thu-vien-hn");
    handIn(cascade, "thanh-tra-so", PDF);
    handIn(cascade, "thu-vien-hn", WORD);
    var reviewer = visits.as("dm-phong-xdnsvhgd");
    reviewer.navigate("/reviews/" + cascade.obligationOf("thanh-tra-so"));
    var shown = reviewer.locator("iframe.preview").getAttribute("src").split("#")[0];
    var given = reviewer.request().get(shown);
    assertThat(given.headers())
        .containsEntry("content-type", "application/pdf")
        .containsEntry("x-content-type-options", "nosniff")
        .hasEntrySatisfying("content-disposition", kind -> assertThat(kind).startsWith("inline"))
        .hasEntrySatisfying(
            "content-security-policy",
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'self'")
                    .doesNotContain("script-src"));
    assertThat(visits.as("dm-bao-tang-hn").request().get(shown).status()).isEqualTo(404);
    assertThat(visits.as("dm-thanh-tra-so").request().get(shown).status()).isEqualTo(200);
    reviewer.navigate("/reviews/" + cascade.obligationOf("thu-vien-hn"));
    var word = reviewer.locator("a.file").getAttribute("href");
    assertThat(reviewer.request().get(word + "/preview").status()).isEqualTo(404);
  }

  private static SelectOption option(int index) {
    return new SelectOption().setIndex(index);
  }

  private static String list(PracticeCascade cascade) {
    return "/reviews?cascade=" + cascade.id();
  }

  private void handIn(PracticeCascade cascade, String unit, String... mediaTypes) {
    var content = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
    var files = List.of(mediaTypes).stream().map(type -> new Attachment("tep", type, content));
    var handover = Handover.inSystem("1/BC", cascade.today(), "Đã làm.", files.toList());
    var who = program.getBean(People.class).byId(new PersonId("dm-" + unit)).orElseThrow();
    program
        .getBean(Submitting.class)
        .submit(new ObligationId(cascade.obligationOf(unit)), handover, who);
    cascade.settle();
  }
}
