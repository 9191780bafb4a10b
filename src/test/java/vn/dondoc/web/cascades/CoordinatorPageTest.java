package vn.dondoc.web.cascades;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.rehearsal.VirtualTime;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

/** The coordinator's morning: the overview, the table with an item beside it, files; a leader's. */
@PageTest
class CoordinatorPageTest {
  private static final String[] UNITS = {"phong-khtc", "phong-nt", "van-phong-so", "bao-tang-hn"};

  @Autowired private ApplicationContext program;

  /** All four units owe it, and its day has passed six weeks ago. */
  private PracticeCascade overdue(String id) {
    var cascade = PracticeCascade.started(program, id, UNITS);
    var time = program.getBean(VirtualTime.class);
    time.advanceTo(time.now().plus(Duration.ofDays(44)), passed -> {});
    return cascade;
  }

  @Test
  void theMorningBeginsWithWhatIsRedAndALeaderSeesOnlyThat(Visits visits) {
    overdue("buoi-sang");
    var page = visits.as("dp-so");
    assertThat(page).hasURL(Pattern.compile("/overview$"));
    var red = of(page.locator(".need-red"), "buoi-sang");
    assertThat(red).containsText("4 việc quá hạn");
    assertThat(red).containsText("ngày làm việc");
    assertThat(of(page.locator("[aria-labelledby=decide] .need"), "buoi-sang"))
        .containsText("1 công văn đôn đốc chờ ký");
    PageChecks.assertGood(page, "overview");
    red.locator(".need-number").click();
    assertThat(page.locator(".matrix tbody th[scope=row]")).hasCount(4);
    PageChecks.assertGood(visits.onPhoneAs("dp-so"), "overview-phone");
    assertThat(visits.as("dm-phong-khtc").request().get("/overview").status()).isEqualTo(404);

    var leader = visits.as("ld-bao-tang-hn");
    assertThat(leader).hasURL(Pattern.compile("/leader$"));
    assertThat(leader.locator("[aria-labelledby=alarms]")).containsText("Bảo tàng Hà Nội");
    assertThat(leader.locator("svg.chart")).isVisible();
    assertThat(leader.locator("main")).containsText("Đúng hạn 0%");
    PageChecks.assertGood(leader, "leader");
    PageChecks.assertGood(visits.onPhoneAs("ld-bao-tang-hn"), "leader-phone");
  }

  @Test
  void aCellOpensBesideTheTableAndEscapeLeadsBackToIt(Visits visits) {
    PracticeCascade.started(program, "ben-canh", UNITS);
    var page = visits.as("dp-so");
    page.navigate("/cascades/ben-canh");
    var cell = page.locator(".matrix a.cell").nth(1);
    cell.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#beside")).containsText("Đã nhắc và báo gần đây");
    assertThat(page.locator("#beside")).not().containsText("Optional[");
    assertThat(page.locator("#beside-heading")).isFocused();
    PageChecks.assertGood(page, "cascade-beside");
    page.keyboard().press("Escape");
    assertThat(page.locator("#beside")).isHidden();
    assertThat(cell).isFocused();

    page.setViewportSize(1440, 300);
    assertThat(uncovered(page.locator(".matrix a.cell").last(), page)).isTrue();

    page.locator("#fold-phong").click();
    assertThat(page).hasURL(Pattern.compile("fold=phong"));
    assertThat(page.locator("#fold-phong")).hasAttribute("aria-expanded", "false");
    assertThat(page.locator(".matrix a.cell")).hasCount(1);

    var phone = visits.onPhoneAs("dp-so");
    phone.navigate("/cascades/ben-canh");
    PageChecks.assertGood(phone, "matrix-phone");
    phone.locator(".matrix a.cell").first().click();
    assertThat(phone).hasURL(Pattern.compile("/obligations/"));
  }

  /** Tabbing upward from the last cell, what has the focus stays clear of the head that sticks. */
  private static boolean uncovered(Locator last, Page page) {
    last.focus();
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Shift+Tab");
    return (Boolean)
        page.evaluate(
            "document.activeElement.getBoundingClientRect().top + 1 >="
                + " document.querySelector('.matrix thead').getBoundingClientRect().bottom");
  }

  @Test
  void whatIsSeenIsSavedAsAFileAndStrangersGetNone(Visits visits) throws IOException {
    var cascade = overdue("tep");
    var page = visits.as("dp-so");
    var sheet = page.request().get("/cascades/tep/export/obligations.xlsx");
    assertThat(sheet.headers().get("content-disposition"))
        .isEqualTo("attachment; filename=\"viec-tep-" + cascade.today() + ".xlsx\"");
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet.body()))) {
      var rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(1 + UNITS.length);
      assertThat(rows.get(1).getCellAsDate(4)).isPresent();
    }
    assertThat(
            page.request().get("/cascades/tep/export/matrix.csv?status=overdue&q=ke+hoach").text())
        .contains("Phòng Kế hoạch - Tài chính", "Quá hạn, quá ")
        .hasLineCount(2);
    assertThat(page.request().get("/cascades/tep/export/mails.csv").text()).contains("[Nhắc việc]");
    var leader = visits.as("ld-bao-tang-hn").request();
    assertThat(leader.get("/leader/export/rates.xlsx?year=2024").status()).isEqualTo(200);
    assertThat(leader.get("/leader/export/rates.csv").status()).as("this year").isEqualTo(200);
    var stranger = visits.as("dm-phong-khtc").request();
    for (var file : List.of("matrix.xlsx", "obligations.csv", "mails.xlsx")) {
      assertThat(stranger.get("/cascades/tep/export/" + file).status()).isEqualTo(404);
    }
    assertThat(stranger.get("/leader/export/rates.csv?year=2024").status()).isEqualTo(404);
  }

  private static Locator of(Locator items, String cascade) {
    return items.filter(new Locator.FilterOptions().setHasText("Kế hoạch thực hành " + cascade));
  }
}
