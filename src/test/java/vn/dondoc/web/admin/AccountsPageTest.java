package vn.dondoc.web.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.Visits;

@PageTest
class AccountsPageTest {

  @Test
  void peopleAreFoundWithoutAccents(Visits visits) {
    var page = visits.as("qt-so");
    page.navigate("/admin/accounts");
    PageChecks.assertGood(page, "accounts");
    find(page, "mua roi dau moi");
    assertThat(page.locator(".account")).hasCount(0);
    find(page, "mua roi");
    assertThat(page.locator(".account").first()).containsText("Múa rối");
    PageChecks.assertGood(page, "accounts-found");
  }

  @Test
  void aStoppedAccountIsOutAtOnceAndMayComeBack(Visits visits) {
    var administrator = visits.as("qt-so");
    var stopped = visits.as("ld-doan-xiec");
    administrator.navigate("/admin/accounts?text=ld-doan-xiec");
    administrator.getByText("Ngừng…").click();
    administrator.getByText("Ngừng tài khoản").click();
    assertThat(administrator.locator(".done")).containsText("Đã ngừng");

    stopped.navigate("/tasks");
    assertThat(stopped.locator(".warning")).containsText("Phiên trước đã kết thúc");
    signIn(stopped, "ld-doan-xiec", "demo");
    assertThat(stopped.locator(".refused")).isVisible();

    administrator.navigate("/admin/accounts?text=ld-doan-xiec");
    administrator.getByText("Cho dùng lại").click();
    signIn(stopped, "ld-doan-xiec", "demo");
    assertThat(stopped.locator("h1")).hasText("Lãnh đạo");
  }

  @Test
  void aNewPasswordIsShownOnceAndServesOnlyToChooseAnother(Visits visits) {
    var administrator = visits.as("qt-so");
    var person = visits.as("dm-doan-xiec");
    administrator.navigate("/admin/accounts?text=dm-doan-xiec");
    administrator.getByText("Đặt lại mật khẩu…").click();
    administrator.getByText("Đặt lại mật khẩu", exactly()).click();
    var password = administrator.locator(".secret").textContent();
    PageChecks.assertGood(administrator, "accounts-issued");
    administrator.reload();
    assertThat(administrator.locator(".secret")).hasCount(0);

    person.navigate("/tasks");
    signIn(person, "dm-doan-xiec", "demo");
    assertThat(person.locator(".refused")).isVisible();
    signIn(person, "dm-doan-xiec", password);
    person.navigate("/tasks");
    assertThat(person.locator("h1")).hasText("Đặt mật khẩu của bạn");
    PageChecks.assertGood(person, "account-forced");
    person.locator("#wished").fill("trời hôm nay nhiều mây");
    person.locator("#again").fill("trời hôm nay nhiều mây");
    person.locator("main form button").click();
    assertThat(person.locator("h1")).hasText("Việc của tôi");
  }

  @Test
  void whoGovernsNothingAboveCannotReachPeopleThere(Visits visits) {
    var page = visits.as("qt-so");
    page.navigate("/admin/accounts?text=ubnd");
    assertThat(page.locator(".account")).hasCount(0);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static void find(Page page, String text) {
    page.locator("#text").fill(text);
    page.locator("form.search button").click();
  }

  private static void signIn(Page page, String username, String password) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.locator("form.panel button").first().click();
  }
}
