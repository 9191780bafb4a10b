package vn.dondoc.web.drafts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.calendar.Days;
import vn.dondoc.rehearsal.VirtualTime;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.Visits;

@PageTest
class DraftPageTest {
  @Autowired private VirtualTime time;

  @Test
  void aPlanTypedByHandRunsInTheEnd(Visits visits) {
    var due = today().plusDays(40);
    var page = visits.as("dp-so");
    begin(page);
    fillHead(page, "Kế hoạch phòng, chống bạo lực gia đình", today().toString());
    good(page, "draft-document");
    save(page);

    assertThat(page).hasURL(Pattern.compile("/addressees$"));
    page.getByText("Thêm nhóm đơn vị").click();
    page.locator("[name='selector.text']").fill("Các phòng thuộc Sở");
    page.locator("#kind-phong").check();
    assertThat(page.locator("#meant")).containsText("Phòng Kế hoạch - Tài chính");
    page.locator("#q").fill("bao tang ha noi");
    good(page, "draft-group");
    save(page);
    good(page, "draft-addressees");
    page.getByText("Sang bước 3").click();

    page.getByText("Thêm báo cáo").click();
    page.locator("#title").fill("Báo cáo năm phòng, chống bạo lực gia đình");
    page.locator("#wording").fill("gửi trước ngày " + Days.brief(due));
    assertThat(page.locator(".proposal")).containsText("trước ngày " + Days.brief(due));
    page.getByText("Dùng ngày này").click();
    page.locator("[name='timing.period']").selectOption("year");
    assertThat(page.locator("#due")).containsText("hạn an toàn");
    good(page, "draft-report");
    save(page);
    page.getByText("Thêm nhiệm vụ").click();
    page.locator("#text").fill("Tuyên truyền trong đơn vị");
    page.getByLabel("Các phòng thuộc Sở").check();
    good(page, "draft-duty");
    save(page);
    page.getByText("Thêm số liệu").click();
    page.locator("#title").fill("Số vụ bạo lực gia đình");
    good(page, "draft-figure");
    save(page);
    good(page, "draft-reports");
    page.getByText("Sang bước 4").click();

    assertThat(page.locator(".cal-month")).hasCount(12);
    assertThat(page.locator(".mail-days")).containsText("ngày cuối còn đúng hạn: Báo cáo năm");
    good(page, "draft-check");
    page.locator("#consent").check();
    page.locator("button:text-is('Bắt đầu')").click();
    assertThat(page.locator(".done")).containsText("Đã bắt đầu");
    good(page, "draft-starting");

    page.goBack();
    page.reload();
    assertThat(page).hasURL(Pattern.compile("/starting$"));
    page.getByText("Mở trang của đợt").click();
    assertThat(page.locator("h1")).containsText("phòng, chống bạo lực gia đình");
  }

  @Test
  void whatIsTypedWrongStaysAndIsGoneOnWithAfterSigningOut(Visits visits) {
    var page = visits.withoutJavaScriptAs("dp-so");
    begin(page);
    fillHead(page, "Kế hoạch dở dang", "31/2/2024");
    save(page);
    assertThat(page.locator("[id='date-error']")).containsText("không phải là một ngày");
    assertThat(page.locator("#date")).hasValue("31/2/2024");
    var draft = page.url().replaceFirst("/document$", "");

    page.navigate(draft + "/addressees/new");
    page.locator("[name='selector.text']").fill("Các đơn vị");
    page.locator("#q").fill("ke hoach");
    page.locator("main").getByText("Tìm", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#named")).containsText("Phòng Kế hoạch - Tài chính");
    assertThat(page.locator("[name='selector.text']")).hasValue("Các đơn vị");
    save(page);
    assertThat(page.locator(".field-error >> text=Chưa chọn loại đơn vị")).hasCount(1);

    page.navigate(draft + "/reports/new");
    page.locator("#title").fill("Báo cáo quý");
    page.locator("#when-rule").check();
    page.locator("[name='timing.dayOfMonth']").fill("45");
    save(page);
    assertThat(page.locator("[id='timing.dayOfMonth-error']")).containsText("từ 1 đến 31");
    assertThat(page.locator("[name='timing.dayOfMonth']")).hasValue("45");

    var later = visits.as("dp-so");
    later.navigate("/cascades");
    var line = later.locator(".cards > li:has-text('Kế hoạch dở dang')");
    assertThat(line).containsText("Bước 1/4: Văn bản");
    PageChecks.assertGood(later, "cascades-with-draft");
    line.getByText("Làm tiếp").click();
    assertThat(later.locator("#date")).hasValue("31/2/2024");
    later.navigate(draft + "/check");
    assertThat(later.locator("main")).containsText("Chưa xem trước được");
    good(later, "draft-open");
  }

  @Test
  void whoComesSecondIsToldAndLosesNothing(Visits visits) {
    var first = visits.as("dp-so");
    begin(first);
    var second = visits.withoutJavaScriptAs("dp-so");
    second.navigate(first.url());
    fillHead(first, "Kế hoạch của người thứ nhất", today().toString());
    save(first);
    fillHead(second, "Kế hoạch của người thứ hai", today().toString());
    save(second);
    assertThat(second.locator(".refused")).containsText("đã lưu bản dự thảo này sau khi bạn mở");
    assertThat(second.locator("#title")).hasValue("Kế hoạch của người thứ hai");
    save(second);
    assertThat(second.locator(".lead-line")).hasText("Kế hoạch của người thứ hai");

    second.getByText("Xóa bản dự thảo").click();
    second.locator("form.panel button").click();
    assertThat(second.locator(".done")).containsText("Đã xóa bản dự thảo");
    first.reload();
    assertThat(first.locator("h1")).hasText("Không có trang này");
    var stranger = visits.as("dm-phong-khtc");
    stranger.navigate("/cascades/new");
    assertThat(stranger.locator("h1")).hasText("Không có trang này");
  }

  @Test
  void aFileWithMistakesIsKeptAndEachIsNamedWithItsLine(Visits visits) {
    var text = "id: tep-tai-len\nsource: Tệp\ndocument:\n  symbol: /KH-SVHTT\n  yaer: 2024\n";
    var page = visits.as("dp-so");
    page.navigate("/cascades/new");
    var file = new FilePayload("ke-hoach.yml", "text/yaml", text.getBytes(StandardCharsets.UTF_8));
    page.locator("#file").setInputFiles(file);
    page.getByText("Tải lên và kiểm tra").click();
    assertThat(page.locator("main")).containsText("tep-tai-len.yml:5");
    good(page, "draft-upload");
    page.navigate("/cascades/new");
    page.locator("#file").setInputFiles(file);
    page.getByText("Tải lên và kiểm tra").click();
    assertThat(page.locator("#file-error")).containsText("Bản dự thảo này đã có");
    good(page, "draft-new");
    page.getByText("Mở bản dự thảo đang có").click();
    assertThat(page).hasURL(Pattern.compile("/tep-tai-len/check$"));
  }

  private static void begin(Page page) {
    page.navigate("/cascades/new");
    page.getByText("Nhập văn bản mới").click();
  }

  private static void fillHead(Page page, String title, String date) {
    page.locator("#title").fill(title);
    page.locator("#symbol").fill("/KH-SVHTT");
    var field = page.locator("#date");
    if ("date".equals(field.getAttribute("type")) && date.contains("/")) {
      field.evaluate("field => field.type = 'text'");
    }
    field.fill(date);
  }

  private static void save(Page page) {
    page.locator("form.panel .buttons button.btn-primary").click();
  }

  /** On a desk and on a phone. */
  private static void good(Page page, String name) {
    PageChecks.assertGood(page, name);
    page.setViewportSize(360, 740);
    PageChecks.assertGood(page, name + "-phone");
    page.setViewportSize(1440, 900);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(time.now(), time.zone());
  }
}
