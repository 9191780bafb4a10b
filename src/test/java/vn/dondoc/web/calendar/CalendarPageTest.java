package vn.dondoc.web.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.rehearsal.VirtualTime;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

@PageTest
class CalendarPageTest {
  private static final String UNIT = "nha-hat-mua-roi";

  @Autowired ApplicationContext program;

  @Test
  void aFocalPointSeesHerDaysAndSharesThemWithHerPhone(Visits visits) {
    var cascade = PracticeCascade.started(program, "thuc-hanh-lich", UNIT, "phong-qltdtt");
    var due = cascade.today().plusDays(29);
    var page = visits.as("dm-" + UNIT);
    page.navigate("/calendar?month=" + due.toString().substring(0, 7));
    var cell = page.locator(".month td", new Page.LocatorOptions().setHasText(cascade.title()));
    assertThat(cell.filter(containing("Hạn nộp:")).locator("time"))
        .hasAttribute("datetime", due.toString());
    PageChecks.assertGood(page, "calendar-month");
    page.locator("nav.chips a", new Page.LocatorOptions().setHasText("Danh sách")).click();
    assertThat(page.locator(".month")).hasCount(0);
    assertThat(page.locator(".day-list").first()).containsText("hạn an toàn");
    PageChecks.assertGood(page, "calendar-list");

    page.locator("#feed button").click();
    var address = page.locator("#feed-url").inputValue();
    PageChecks.assertGood(page, "calendar-feed");
    page.reload();
    assertThat(page.locator("#feed-url")).hasCount(0);
    var path = URI.create(address).getPath();
    var stranger = visits.stranger().request();
    var feed = stranger.get(path);
    assertThat(feed.status()).isEqualTo(200);
    assertThat(feed.text()).contains("BEGIN:VEVENT", cascade.obligationOf(UNIT));
    assertThat(feed.headers()).doesNotContainKey("set-cookie").containsKey("last-modified");
    var unchanged =
        stranger.get(
            path, RequestOptions.create().setHeader("If-None-Match", feed.headers().get("etag")));
    assertThat(unchanged.status()).isEqualTo(304);

    page.locator("#feed button").last().click();
    assertThat(page.locator(".done")).containsText("Đã hủy");
    assertThat(stranger.get(path).status()).isEqualTo(404);
  }

  @Test
  void aPhoneShowsTheListAndTheCoordinatorCountsWhoIsMissing(Visits visits) {
    var cascade = PracticeCascade.started(program, "thuc-hanh-dem", "phong-qltdtt", "phong-qlds");
    var month = cascade.today().plusDays(29).toString().substring(0, 7);
    var phone = visits.onPhoneAs("dp-so");
    phone.navigate("/calendar?month=" + month);
    assertThat(phone.locator(".month")).isHidden();
    var entry =
        phone.locator(
            ".calendar-list .entry", new Page.LocatorOptions().setHasText(cascade.title()));
    assertThat(entry.filter(containing("2 chưa nộp"))).hasCount(1);
    PageChecks.assertGood(phone, "calendar-phone");
    phone.navigate("/calendar?view=month&month=" + month);
    assertThat(phone.locator(".month")).isVisible();
    PageChecks.assertGood(phone, "calendar-phone-month");
    phone.navigate("/calendar?month=" + month);
    entry.filter(containing("2 chưa nộp")).locator("a").click();
    assertThat(phone).hasURL(Pattern.compile("/cascades/thuc-hanh-dem\\?status="));
  }

  @Test
  void whatAPersonChoosesOfHerMailIsKeptAndItsLimitsAreTold(Visits visits) {
    var page = visits.withoutJavaScriptAs("dm-nha-hat-kich");
    page.navigate("/people");
    page.getByText("Cách nhận thư").click();
    page.locator("#digestAt").selectOption("15:00");
    page.locator("#language-en").check();
    page.locator("form[action='/preferences'] button").click();
    assertThat(page.locator(".done")).containsText("Đã lưu");
    assertThat(page.locator("#digestAt")).hasValue("15:00");
    assertThat(page.locator("#language-en")).isChecked();
    page.locator("form[action='/preferences/pause'] button").click();
    assertThat(page.locator("#until-error")).containsText("Chưa chọn ngày");
    page.locator("#until").fill(page.locator("#until").getAttribute("max"));
    page.locator("form[action='/preferences/pause'] button").click();
    assertThat(page.locator("main .warning")).containsText("Đang tạm dừng");

    var phone = visits.onPhoneAs("dm-nha-hat-kich");
    phone.navigate("/preferences");
    PageChecks.assertGood(phone, "preferences-phone");
    phone.getByText("Nhận lại ngay").click();
    assertThat(phone.locator("main .warning")).hasCount(0);
    phone.setViewportSize(1440, 900);
    PageChecks.assertGood(phone, "preferences");
  }

  @Test
  void oneMailIsShownToItsRecipientAndToWhoLooksAfterItAndToNobodyElse(Visits visits) {
    var cascade = PracticeCascade.started(program, "thuc-hanh-thu", "nha-hat-kich");
    var time = program.getBean(VirtualTime.class);
    time.advanceTo(time.now().plus(Duration.ofMinutes(2)), passed -> {});
    var page = visits.as("dm-nha-hat-kich");
    page.navigate("/obligations/" + cascade.obligationOf("nha-hat-kich"));
    page.getByText("Thư về việc này").click();
    page.locator("a[href^='/mails/']").first().click();
    assertThat(page.locator("h1")).containsText(cascade.title());
    assertThat(page.frameLocator("iframe").locator("body")).containsText(cascade.title());
    PageChecks.assertGood(page, "mail-page");
    var address = page.url();

    var coordinator = visits.onPhoneAs("dp-so");
    coordinator.navigate(address);
    assertThat(coordinator.locator(".mail-text")).containsText(cascade.title());
    assertThat(coordinator.frameLocator("iframe").locator("body")).containsText(cascade.title());
    PageChecks.assertGood(coordinator, "mail-page-phone");
    var stranger = visits.as("dm-phong-khtc");
    assertThat(stranger.navigate(address).status()).isEqualTo(404);
    assertThat(stranger.navigate(address + "/html").status()).isEqualTo(404);
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
