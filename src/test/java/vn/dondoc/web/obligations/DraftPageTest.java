package vn.dondoc.web.obligations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** What is typed of a report is not lost, however the page is left. */
@PageTest
class DraftPageTest {
  private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8);
  private static final String DROP =
      """
      content => {
        const carrier = new DataTransfer();
        carrier.items.add(new File([content], 'Phụ lục.pdf', {type: 'application/pdf'}));
        document.querySelector('[data-drop]').dispatchEvent(
          new DragEvent('drop', {dataTransfer: carrier, bubbles: true, cancelable: true}));
      }
      """;

  @Autowired private ApplicationContext program;

  @Test
  void filesChosenAndDroppedAreKeptAtOnceAndGoInWithTheReport(Visits visits) {
    var cascade = PracticeCascade.started(program, "drop", "bao-tang-hn");
    var unit = open(visits.as("dm-bao-tang-hn"), cascade, "bao-tang-hn");
    unit.locator("#files").setInputFiles(pdf("Báo cáo.pdf"));
    assertThat(unit.locator("#draft-files li")).hasCount(1);
    unit.evaluate(DROP, "%PDF-1.7\n2 0 obj\n");
    assertThat(unit.locator("#draft-files li")).hasCount(2);
    assertThat(unit.locator("#draft-state")).containsText("Đã lưu nháp lúc");
    unit.evaluate(DROP, "MZ chạy đi");
    assertThat(unit.locator("#files-error")).containsText("không phải PDF, Word, Excel");
    unit.getByLabel("Gỡ Phụ lục.pdf").click();
    assertThat(unit.locator("#draft-files li")).hasCount(2);
    unit.reload();
    assertThat(unit.locator("#draft-files li")).hasCount(2);
    PageChecks.assertGood(unit, "draft-files");

    type(unit, cascade, "21/BC", "Có hai tệp.");
    unit.locator("#submit-report").click();
    assertThat(unit.locator("#history .handed-in .file")).hasCount(2);
  }

  @Test
  void aDraftOutlivesTheSessionAndAColleagueGoesOnWithIt(Visits visits) {
    var cascade = PracticeCascade.started(program, "outlives", "phong-qltdtt");
    var unit = visits.as("dm-phong-qltdtt");
    unit.clock().install();
    open(unit, cascade, "phong-qltdtt");
    type(unit, cascade, "22/BC", "Viết dở lúc 16:55.");
    assertThat(unit.locator("#draft-state")).containsText("chưa lưu");
    unit.clock().runFor(20_000);
    assertThat(unit.locator("#draft-state")).containsText("Đã lưu nháp lúc");
    unit.context().clearCookies();
    unit.locator("#submit-report").click();
    assertThat(unit.locator("h1")).hasText("Phiên làm việc đã hết");

    var leader = open(visits.onPhoneAs("ld-phong-qltdtt"), cascade, "phong-qltdtt");
    assertThat(leader.locator(".draft-begun")).containsText("Nháp của");
    assertThat(leader.locator("#summary")).hasValue("Viết dở lúc 16:55.");
    PageChecks.assertGood(leader, "draft-phone");
    leader.locator("#submit-report").click();
    assertThat(leader.locator(".done")).containsText("Đã nộp báo cáo");
    var receiver = visits.as("dm-phong-xdnsvhgd");
    receiver.navigate("/obligations/" + cascade.obligationOf("phong-qltdtt"));
    assertThat(receiver.locator("main")).containsText("Viết dở lúc 16:55.");
  }

  @Test
  void ofFilesSentTogetherTheGoodOnesAreKeptAndAnotherBrowserOverwritesNothing(Visits visits) {
    var cascade = PracticeCascade.started(program, "two-browsers", "phong-nt");
    var home = open(visits.as("dm-phong-nt"), cascade, "phong-nt");
    home.locator("#files")
        .setInputFiles(
            new FilePayload[] {
              new FilePayload("hong.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.UTF_8)),
              pdf("tot.pdf")
            });
    assertThat(home.locator("#draft-files li")).hasCount(1);
    assertThat(home.locator("#draft-files li")).containsText("tot.pdf");
    assertThat(home.locator("#files-error")).containsText("hong.pdf");
    assertThat(home.locator("[data-chosen] li")).hasCount(1);
    assertThat(home.locator("[data-chosen] li")).containsText("hong.pdf");
    home.locator("#keep-draft").click();
    assertThat(home.locator(".refused")).containsText("Chưa lưu được tệp hong.pdf");
    assertThat(home.locator(".refused")).not().containsText("Chưa nộp được");

    var office = open(visits.withoutJavaScriptAs("dm-phong-nt"), cascade, "phong-nt");
    office.locator("#summary").fill("Viết ở cơ quan.");
    office.locator("#keep-draft").click();
    home.locator("#note").fill("Viết ở nhà.");
    home.locator("#keep-draft").click();
    assertThat(home.locator(".refused")).containsText("Chưa lưu được bản nháp");
    assertThat(home.locator(".refused")).containsText("vừa lưu một bản nháp khác");
    open(office, cascade, "phong-nt");
    assertThat(office.locator("#summary")).hasValue("Viết ở cơ quan.");
  }

  @Test
  void withoutJavaScriptTheButtonKeepsWordsAndFilesAndTheUnitMayBeginAgain(Visits visits) {
    var cascade = PracticeCascade.started(program, "no-script-draft", "phong-khtc");
    var unit = open(visits.withoutJavaScriptAs("dm-phong-khtc"), cascade, "phong-khtc");
    type(unit, cascade, "23/BC", "Viết dở.");
    unit.locator("#files").setInputFiles(pdf("Báo cáo.pdf"));
    unit.locator("#keep-draft").click();
    assertThat(unit.locator(".done")).containsText("Nơi nhận chưa nhìn thấy");
    assertThat(unit.locator("#draft-files li")).containsText("Báo cáo.pdf");
    unit.locator("#documentNumber").fill("");
    unit.locator("#submit-report").click();
    assertThat(unit.locator("#documentNumber-error")).containsText("Chưa có số văn bản");
    assertThat(unit.locator("#draft-files li")).hasCount(1);
    unit.locator("#draft-files button").click();
    assertThat(unit.locator("#draft-files li")).hasCount(0);
    assertThat(unit.locator("#summary")).hasValue("Viết dở.");

    unit.locator(".draft-begun summary").click();
    unit.locator(".draft-begun button").click();
    assertThat(unit.locator("#summary")).hasValue("");
    assertThat(unit.locator(".done")).containsText("Đã bỏ bản nháp");
  }

  private static Page open(Page page, PracticeCascade cascade, String unit) {
    page.navigate("/obligations/" + cascade.obligationOf(unit));
    return page;
  }

  private static FilePayload pdf(String name) {
    return new FilePayload(name, "application/pdf", PDF);
  }

  private static void type(Page page, PracticeCascade cascade, String number, String summary) {
    page.locator("#documentNumber").fill(number);
    page.locator("#documentDate").fill(cascade.today().toString());
    page.locator("#summary").fill(summary);
  }
}
