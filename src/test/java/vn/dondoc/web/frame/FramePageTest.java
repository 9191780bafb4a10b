package vn.dondoc.web.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

/** What stands around every page: the places of the rail, the search, the shared components. */
@PageTest
class FramePageTest {
  @Autowired ApplicationContext program;

  @Test
  void aCoordinatorFindsAUnitWithoutAccentsAndSeesWhatItOwes(Visits visits) {
    PracticeCascade.started(program, "thuc-hanh-tim", "bao-tang-hn");
    var page = visits.withoutJavaScriptAs("dp-so");
    page.locator(".top-search input").fill("bao tang ha noi");
    page.locator(".top-search button").click();
    page.locator("#found-units + .hits a").first().click();
    assertThat(page.locator("h1")).hasText("Bảo tàng Hà Nội");
    assertThat(page.locator("main")).containsText("đầu mối");
    assertThat(page.locator(".task").first()).containsText("còn");
  }

  @Test
  void searchSaysWhatItFoundAndWhatItDidNot(Visits visits) {
    var page = visits.as("dp-so");
    page.navigate("/search?q=39/kh-ubnd");
    PageChecks.assertGood(page, "search-nothing-or-documents");
    page.navigate("/search?q=nguyen");
    PageChecks.assertGood(page, "search-people");
    page.navigate("/search?q=<script>alert(1)</script>");
    assertThat(page.locator(".empty")).containsText("<script>alert(1)</script>");
    page.navigate("/units/bao-tang-hn");
    PageChecks.assertGood(page, "unit");
  }

  @Test
  void onAPhoneTheRestOfTheRailIsOneTouchAway(Visits visits) {
    var page = visits.onPhoneAs("dp-so");
    var summary = page.locator(".rail-more summary");
    if (summary.count() > 0) {
      summary.click();
      PageChecks.assertGood(page, "rail-phone");
    }
    page.locator(".search-link").click();
    page.locator("#search-text").fill("dm-bao-tang-hn");
    page.locator(".search button").click();
    assertThat(page.locator("#found-people + .hits")).containsText("dm-bao-tang-hn@example.vn");
    PageChecks.assertGood(page, "search-phone");
  }

  @Test
  void theStyleguideShowsEveryComponent(Visits visits) {
    var page = visits.as("dp-so");
    page.navigate("/styleguide");
    page.locator(".confirm summary").click();
    PageChecks.assertGood(page, "styleguide");
    var phone = visits.onPhoneAs("dp-so");
    phone.navigate("/styleguide");
    PageChecks.assertGood(phone, "styleguide-phone");
  }
}
