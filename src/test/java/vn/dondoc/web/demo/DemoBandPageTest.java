package vn.dondoc.web.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.rehearsal.VirtualTime;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

@PageTest
class DemoBandPageTest {
  @Autowired private VirtualTime time;
  @Autowired private ApplicationContext program;

  @Test
  void aDayThatCannotBeIsRefusedInPlainWordsAndTheClockStands(Visits visits) {
    var before = time.now();
    var page = visits.as("dm-phong-khtc");
    assertRefused(page, "2020-01-01", "Thời gian giả lập chỉ đi tới");
    assertRefused(page, "2091-01-01", "quá xa");
    assertRefused(page, "", "không phải là một ngày");
    assertThat(time.now()).isEqualTo(before);
    assertThat(page.url()).endsWith("/tasks");
  }

  @Test
  void whoeverIsNotSignedInSeesTheDayButTurnsNothing(Visits visits) {
    var page = visits.stranger();
    page.navigate("/sign-in");
    assertThat(page.locator(".demo-band")).containsText("giờ giả lập");
    assertThat(page.locator(".demo-band button")).hasCount(0);
  }

  @Test
  void aMailIsShownInAFrameThatRunsNothing(Visits visits) {
    PracticeCascade.started(program, "mailbox", "phong-khtc");
    time.advanceTo(time.now().plusSeconds(120), passed -> {});
    var page = visits.as("dm-phong-khtc");
    page.navigate("/demo/mails?to=dm-phong-khtc");
    page.locator(".mailbox a").first().click();
    assertThat(page.frameLocator(".mail-html").locator("body")).containsText("mailbox");
    var html = page.request().get(page.locator(".mail-html").getAttribute("src"));
    assertThat(html.headers().get("content-security-policy"))
        .contains("default-src 'none'")
        .contains("sandbox");
    PageChecks.assertGood(page, "demo-mail");
    page.navigate("/demo/mails/99999");
    assertThat(page.locator("h1")).hasText("Không có trang này");
  }

  private static void assertRefused(Page page, String day, String words) {
    page.navigate("/tasks");
    page.locator("#demo-day").evaluate("input => { input.type = 'text'; input.required = false; }");
    page.locator("#demo-day").fill(day);
    page.locator(".demo-to button").click();
    assertThat(page.locator(".demo-refused")).containsText(words);
  }
}
