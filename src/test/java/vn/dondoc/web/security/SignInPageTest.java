package vn.dondoc.web.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.Visits;

@PageTest
class SignInPageTest {

  @Test
  void whoeverIsNotSignedInIsAskedToAndThenSeesWhatSheWanted(Visits visits) {
    var page = visits.stranger();
    page.navigate("/admin/accounts");
    assertThat(page).hasURL(Pattern.compile("/sign-in$"));
    PageChecks.assertGood(page, "sign-in");
    signIn(page, "qt-so", "demo");
    assertThat(page).hasURL(Pattern.compile("/admin/accounts"));
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreToldAlike(Visits visits) {
    var page = visits.stranger();
    page.navigate("/sign-in");
    signIn(page, "dm-phong-khtc", "sai");
    var told = page.locator(".refused").textContent();
    signIn(page, "khong-co-ai", "demo");
    assertThat(page.locator(".refused")).hasText(told);
    PageChecks.assertGood(page, "sign-in-wrong");
  }

  @Test
  void oneClickTakesAPartInTheDemo(Visits visits) {
    var page = visits.stranger();
    page.navigate("/sign-in");
    page.getByText("dm-phong-khtc").click();
    assertThat(page.locator(".top-unit")).hasText("Phòng Kế hoạch - Tài chính");
  }

  @Test
  void theLanguageIsKeptFromPageToPage(Visits visits) {
    var page = visits.as("dm-phong-khtc");
    page.getByText("English").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.navigate("/tasks");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
    assertThat(page.locator(".done")).hasText("You are signed out.");
  }

  @Test
  void aFormAfterTheSessionEndedShowsWhatWasTyped(Visits visits) {
    var page = visits.as("dm-phong-khtc");
    page.navigate("/sign-in?lang=vi");
    page.context().clearCookies();
    page.locator(".top-end form button").click();
    assertThat(page.locator("h1")).hasText("Phiên làm việc đã hết");
    PageChecks.assertGood(page, "session-expired");
  }

  @Test
  void otherPeoplesPagesAreRefusedInPlainWords(Visits visits) {
    var page = visits.as("dm-phong-khtc");
    page.navigate("/admin/accounts");
    assertThat(page.locator("h1")).hasText("Bạn không dùng được trang này");
    PageChecks.assertGood(page, "403");
    page.navigate("/khong-co");
    assertThat(page.locator("h1")).hasText("Không có trang này");
  }

  private static void signIn(Page page, String username, String password) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.locator("form.panel button").first().click();
  }
}
