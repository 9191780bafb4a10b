package vn.dondoc.web.obligations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

/** Nothing to report, handed in on paper, and several files. */
@PageTest
class ShortHandoverPageTest {
  private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8);

  @Autowired private ApplicationContext program;

  @Test
  void nothingToReportTakesOneClickInTheListOfTasks(Visits visits) {
    var cascade = PracticeCascade.started(program, "nil", "phong-nt");
    var unit = visits.withoutJavaScriptAs("dm-phong-nt");
    unit.navigate("/tasks");
    var phone = visits.onPhoneAs("dm-phong-nt");
    phone.navigate("/tasks");
    PageChecks.assertGood(phone, "tasks-nil-phone");

    unit.getByLabel("Không phát sinh: " + cascade.title()).click();
    unit.locator("#nil button").click();
    assertThat(unit.locator(".done")).containsText("Đã ghi nhận “không phát sinh”");
    assertThat(unit.locator("#submitted")).containsText(cascade.title());
    cascade.settle();

    var reviewer = visits.as("dm-phong-xdnsvhgd");
    reviewer.navigate("/reviews");
    assertThat(reviewer.locator("tr:has(a[href*='" + cascade.obligationOf("phong-nt") + "'])"))
        .containsText("không phát sinh");
    PageChecks.assertGood(reviewer, "reviews-nil");
  }

  @Test
  void theUnitNotesWhatWentOutOnPaper(Visits visits) {
    var cascade = PracticeCascade.started(program, "paper", "phong-qlds");
    var unit = visits.as("dm-phong-qlds");
    unit.navigate("/obligations/" + cascade.obligationOf("phong-qlds"));
    // What the reader asks for later may move the page; only what moves by itself may not.
    unit.evaluate("new Promise(done => setTimeout(done, 600))");
    unit.evaluate("location.hash = '#extension'");
    assertThat(unit.locator("#time-day")).isVisible();
    unit.evaluate("location.hash = '#paper'");
    assertThat(unit.locator("#paper-number")).isVisible();
    assertThat(unit.locator(".draft-begun details[open]")).hasCount(0);
    PageChecks.assertGood(unit, "paper");
    note(unit, "", cascade.today().minusDays(1).toString());
    assertThat(unit.locator("#paper-number-error")).containsText("Chưa có số văn bản");
    note(unit, "7/BC", cascade.today().minusDays(1).toString());
    assertThat(unit.locator("#paper-date-error")).containsText("trước khi việc được giao");
    note(unit, "7/BC", cascade.today().toString());

    assertThat(unit.locator(".done")).containsText("Đã ghi nhận bản giấy");
    assertThat(unit.locator("#history .history")).containsText("bản giấy số 7/BC");
    assertThat(unit.locator(".standing-line")).containsText("Chờ duyệt");
  }

  @Test
  void theReceiverNotesThePaperThatLiesOnHerDesk(Visits visits) {
    var cascade = PracticeCascade.started(program, "paper-received", "phong-qlvh");
    var reviewer = visits.as("dm-phong-xdnsvhgd");
    reviewer.navigate("/obligations/" + cascade.obligationOf("phong-qlvh"));
    PageChecks.assertGood(reviewer, "paper-received");
    note(reviewer, "9/BC", cascade.today().toString());

    assertThat(reviewer.locator(".done")).containsText("duyệt luôn");
    assertThat(reviewer.locator("#history .history")).containsText("ghi nhận bản giấy lúc");
    assertThat(reviewer.locator(".standing-line")).containsText("Đã hoàn thành");
  }

  @Test
  void severalFilesAreHandedInTogether(Visits visits) {
    var cascade = PracticeCascade.started(program, "files", "phong-tcpc");
    var unit = visits.as("dm-phong-tcpc");
    unit.navigate("/obligations/" + cascade.obligationOf("phong-tcpc"));
    unit.locator("#documentNumber").fill("5/BC");
    unit.locator("#documentDate").fill(cascade.today().toString());
    unit.locator("#summary").fill("Đã thực hiện.");
    unit.locator("#files")
        .setInputFiles(
            new FilePayload[] {
              new FilePayload("Báo cáo.pdf", "application/pdf", PDF),
              new FilePayload("Phụ lục.pdf", "application/pdf", PDF)
            });
    unit.locator("#submit-report").click();

    assertThat(unit.locator(".history .file")).hasCount(2);
  }

  private static void note(Page page, String number, String day) {
    page.locator("#paper-number").fill(number);
    page.locator("#paper-date").fill(day);
    page.locator("#paper form button").click();
  }
}
