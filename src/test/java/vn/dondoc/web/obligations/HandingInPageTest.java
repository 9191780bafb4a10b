package vn.dondoc.web.obligations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

@PageTest
class HandingInPageTest {
  private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Autowired private ApplicationContext program;

  @Test
  void aReportIsHandedInReturnedHandedInAgainAndAccepted(Visits visits) {
    tellTheWholeStory(
        visits.as("dm-phong-nt"), visits.as("dm-phong-xdnsvhgd"), "phong-nt", "handing-in");
  }

  @Test
  void allOfItWorksWithoutJavaScript(Visits visits) {
    tellTheWholeStory(
        visits.withoutJavaScriptAs("dm-phong-qlds"),
        visits.withoutJavaScriptAs("dm-phong-xdnsvhgd"),
        "phong-qlds",
        "without-javascript");
  }

  private void tellTheWholeStory(Page unit, Page reviewer, String owes, String id) {
    var cascade = PracticeCascade.started(program, id, owes);
    unit.navigate("/tasks");
    unit.getByLabel("Nộp: " + cascade.title()).click();
    assertThat(unit.locator("#documentNumber")).isVisible();
    fill(unit, cascade, "12/BC", "Đã tập huấn 40 người.");
    unit.locator("#files").setInputFiles(new FilePayload("Báo cáo.pdf", "application/pdf", PDF));
    submit(unit);
    assertThat(unit.locator(".done")).containsText("sẽ duyệt; bạn sẽ không bị nhắc nữa");
    cascade.settle();

    review(reviewer, cascade, owes);
    assertThat(reviewer.locator("main")).containsText("Đã tập huấn 40 người.");
    assertThat(reviewer.locator("main")).containsText("Báo cáo.pdf");
    reviewer.locator(".return summary").click();
    reviewer.locator("#reason").fill("Thiếu số liệu theo giới.");
    reviewer.locator("button[value=return]").click();
    assertThat(reviewer.locator(".done")).containsText("Đã trả lại báo cáo");
    cascade.settle();

    unit.navigate("/tasks");
    assertThat(unit.locator("#soon")).containsText("Thiếu số liệu theo giới.");
    unit.getByLabel("Nộp lại: " + cascade.title()).click();
    assertThat(unit.locator(".warning")).containsText("Thiếu số liệu theo giới.");
    assertThat(unit.locator("#documentNumber")).hasValue("12/BC");
    assertThat(unit.locator("#documentDate")).hasValue(cascade.today().toString());
    assertThat(unit.locator("#summary")).hasValue("Đã tập huấn 40 người.");
    assertThat(unit.getByLabel("Giữ tệp này: Báo cáo.pdf")).isChecked();
    if (id.equals("handing-in")) { // the checks of the page need its script
      PageChecks.assertGood(unit, "handing-in-again");
    }
    fill(unit, cascade, "13/BC", "Đã tập huấn 25 nữ, 15 nam.");
    submit(unit);
    cascade.settle();

    review(reviewer, cascade, owes);
    reviewer.locator("button[value=accept]").click();
    assertThat(reviewer.locator(".done")).containsText("Đã duyệt báo cáo");
    cascade.settle();

    unit.navigate("/obligations/" + cascade.obligationOf(owes));
    assertThat(unit.locator(".standing-line")).containsText("Đã hoàn thành");
    assertThat(unit.locator("#history .handed-in")).hasCount(2);
    assertThat(unit.locator("#history .handed-in .file")).hasCount(2);
    assertThat(unit.locator("#hand-in")).hasCount(0);
  }

  @Test
  void everyPageOfTheStoryIsGoodOnADeskAndOnAPhone(Visits visits) {
    var cascade = PracticeCascade.started(program, "looks", "phong-qlvh", "phong-tcpc");
    var unit = visits.as("dm-phong-qlvh");
    check(unit, "/tasks", "tasks");
    check(unit, "/obligations/" + cascade.obligationOf("phong-qlvh"), "obligation");
    fill(unit, cascade, "7/BC", "Đã ký kế hoạch.");
    submit(unit);
    cascade.settle();
    check(visits.as("dm-phong-xdnsvhgd"), "/reviews", "reviews");
    var phone = visits.onPhoneAs("dm-phong-tcpc");
    check(phone, "/tasks", "tasks-phone");
    check(phone, "/obligations/" + cascade.obligationOf("phong-tcpc"), "obligation-phone");
    var reviewer = visits.onPhoneAs("dm-phong-xdnsvhgd");
    check(reviewer, "/reviews", "reviews-phone");
  }

  @Test
  void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost(Visits visits) throws IOException {
    var cascade = PracticeCascade.started(program, "wrong", "phong-khtc");
    var unit = visits.as("dm-phong-khtc");
    unit.navigate("/obligations/" + cascade.obligationOf("phong-khtc"));
    unit.locator("#summary").fill("Một tóm tắt dài đã gõ mất công.");
    submit(unit);
    assertThat(unit.locator("#documentNumber-error")).containsText("Chưa có số văn bản");
    assertTyped(unit);

    unit.evaluate("document.getElementById('documentDate').type = 'text'");
    unit.locator("#documentDate").fill("31/2");
    submit(unit);
    assertThat(unit.locator("#documentDate-error")).containsText("không phải là một ngày");
    assertTyped(unit);

    fill(unit, cascade, "9/BC", "Một tóm tắt dài đã gõ mất công.");
    var renamed =
        new FilePayload(
            "bao-cao.pdf", "application/pdf", "MZ chạy đi".getBytes(StandardCharsets.UTF_8));
    unit.locator("#files").setInputFiles(renamed);
    submit(unit);
    assertThat(unit.locator("#files-error")).containsText("không phải PDF, Word, Excel");
    assertTyped(unit);
    PageChecks.assertGood(unit, "wrong-type");

    unit.locator("#files").setInputFiles(pdfOfMegabytes(21));
    submit(unit);
    assertThat(unit.locator("#files-error")).containsText("lớn quá 20 MB");
    assertTyped(unit);
    assertThat(unit.locator("#documentNumber")).hasValue("9/BC");
  }

  @Test
  void aFileBeyondWhatTheServerTakesIsToldInPlainWords(Visits visits) throws IOException {
    var cascade = PracticeCascade.started(program, "huge", "thu-vien-hn");
    var unit = visits.as("dm-thu-vien-hn");
    unit.navigate("/obligations/" + cascade.obligationOf("thu-vien-hn"));
    fill(unit, cascade, "4/BC", "Có tệp rất lớn.");
    unit.locator("#files").setInputFiles(pdfOfMegabytes(70));
    submit(unit);
    assertThat(unit.locator("h1")).hasText("Tệp quá lớn");
    PageChecks.assertGood(unit, "413");
  }

  @Test
  void handingInTwiceSaysThatItHasBeenHandedIn(Visits visits) {
    var cascade = PracticeCascade.started(program, "twice", "thanh-tra-so");
    var first = visits.as("dm-thanh-tra-so");
    var second = visits.as("ld-thanh-tra-so");
    var address = "/obligations/" + cascade.obligationOf("thanh-tra-so");
    first.navigate(address);
    second.navigate(address);
    fill(first, cascade, "1/BC", "Bản thứ nhất.");
    submit(first);
    fill(second, cascade, "2/BC", "Bản thứ hai.");
    submit(second);
    assertThat(second.locator(".refused")).containsText("đã được nộp rồi");
    assertThat(second.locator("#history .handed-in")).hasCount(1);
  }

  @Test
  void aStrangersReportAndFileLookAsIfTheyWereNotThere(Visits visits) {
    var cascade = PracticeCascade.started(program, "foreign", "van-phong-so");
    var unit = visits.as("dm-van-phong-so");
    var address = "/obligations/" + cascade.obligationOf("van-phong-so");
    unit.navigate(address);
    fill(unit, cascade, "3/BC", "Có tệp kèm theo.");
    unit.locator("#files").setInputFiles(new FilePayload("a.pdf", "application/pdf", PDF));
    submit(unit);
    var file = unit.locator(".file").getAttribute("href");
    var given = unit.request().get(file);
    assertThat(given.headers())
        .containsEntry("x-content-type-options", "nosniff")
        .hasEntrySatisfying(
            "content-disposition", kind -> assertThat(kind).startsWith("attachment"));

    var stranger = visits.as("dm-bao-tang-hn");
    stranger.navigate(address);
    assertThat(stranger.locator("h1")).hasText("Không có trang này");
    PageChecks.assertGood(stranger, "404");
    assertThat(stranger.request().get(file).status()).isEqualTo(404);
    assertThat(visits.as("dm-phong-xdnsvhgd").request().get(file).status()).isEqualTo(200);
    assertThat(visits.as("dp-so").request().get(file).status()).isEqualTo(200);
  }

  private Path pdfOfMegabytes(int size) throws IOException {
    var path = folder.resolve("to.pdf");
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      file.write(PDF);
      file.setLength(size * 1024L * 1024);
    }
    return path;
  }

  private static void assertTyped(Page page) {
    assertThat(page.locator("#summary")).hasValue("Một tóm tắt dài đã gõ mất công.");
  }

  private static void check(Page page, String address, String name) {
    page.navigate(address);
    assertThat(page).hasURL(Pattern.compile(address.replace(".", "\\.") + "$"));
    PageChecks.assertGood(page, name);
  }

  private static void review(Page reviewer, PracticeCascade cascade, String unit) {
    reviewer.navigate("/reviews");
    reviewer.locator("td a[href*='" + cascade.obligationOf(unit) + "']").click();
  }

  private static void fill(Page page, PracticeCascade cascade, String number, String summary) {
    page.locator("#documentNumber").fill(number);
    page.locator("#documentDate").fill(cascade.today().toString());
    page.locator("#summary").fill(summary);
  }

  private static void submit(Page page) {
    page.locator("#submit-report").click();
  }
}
