package vn.dondoc.web.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.Visits;

@PageTest
class AccountPageTest {
  private static final String GOOD = "ba con mèo đọc báo";

  @Autowired private JdbcClient client;

  @Test
  void whoChangesHerPasswordStaysAndHerOtherSessionsEnd(Visits visits) {
    var here = visits.onPhoneAs("dm-tt-vh-tp");
    var elsewhere = visits.as("dm-tt-vh-tp");
    here.locator(".top-person").click();
    PageChecks.assertGood(here, "account-phone");
    change(here, "sai", GOOD, GOOD);
    assertThat(here.locator("#old-error")).containsText("không đúng");
    change(here, "demo", "Matkhau@2024", "Matkhau@2024");
    assertThat(here.locator("#wished-error")).containsText("dễ đoán");
    change(here, "demo", GOOD, GOOD + "!");
    assertThat(here.locator("#again-error")).containsText("không giống nhau");
    PageChecks.assertGood(here, "account-refused");
    change(here, "demo", GOOD, GOOD);
    assertThat(here.locator(".done")).hasText("Đã đổi mật khẩu.");
    elsewhere.navigate("/tasks");
    assertThat(elsewhere.locator(".warning")).containsText("Phiên trước đã kết thúc");
    PageChecks.assertGood(visits.as("dp-so"), "home");
  }

  @Test
  void aForgottenPasswordIsSetByALinkThatWorksOnce(Visits visits) {
    var signedIn = visits.as("dm-bql-dtdt");
    var page = visits.stranger();
    ask(page, "khong-co-ai");
    var told = page.locator(".done").textContent();
    ask(page, "dm-bql-dtdt");
    assertThat(page.locator(".done")).hasText(told);
    PageChecks.assertGood(page, "forgotten");

    var link = "/reset?token=" + tokenInMailTo("dm-bql-dtdt", visits.as("dp-so"));
    page.navigate(link);
    PageChecks.assertGood(page, "reset");
    renew(page, "1234567890");
    assertThat(page.locator("#wished-error")).containsText("dễ đoán");
    renew(page, GOOD);
    assertThat(page.locator(".done")).containsText("Đã đặt mật khẩu mới");
    signIn(page, "dm-bql-dtdt", GOOD);
    assertThat(page.locator(".top-person")).hasText("Tống Thị Quỳnh Anh");
    signedIn.navigate("/tasks");
    assertThat(signedIn).hasURL(Pattern.compile("ended"));
    page.navigate(link);
    assertThat(page.locator(".refused")).containsText("không dùng được nữa");
    assertThat(client.sql("select token_hash from password_reset").query(String.class).list())
        .noneMatch(link::contains);
  }

  /** It leaves behind the answer. */
  private static String tokenInMailTo(String person, Page page) {
    for (int i = 0; i < 40; i++) {
      page.navigate("/demo/mails?to=" + person);
      var mail = page.getByText("Đặt lại mật khẩu Đôn Đốc").first();
      if (mail.isVisible()) {
        mail.click();
        PageChecks.assertGood(page, "mail-reset");
        var found = Pattern.compile("token=([\\w-]{43})").matcher(page.content());
        assertThat(found.find()).isTrue();
        return found.group(1);
      }
      page.waitForTimeout(250);
    }
    throw new AssertionError("no mail came");
  }

  @Test
  void whoeverIsWrongTooOftenWaitsWhetherOrNotThereIsSuchAnAccount(Visits visits) {
    for (var name : new String[] {"dm-nha-hat-kich", "khong-co-nguoi-nay"}) {
      var page = visits.stranger();
      page.navigate("/sign-in");
      for (int i = 0; i < 5; i++) {
        signIn(page, name, "sai mat khau");
      }
      assertThat(page.locator(".refused")).isVisible();
      assertThat(page.locator(".warning")).containsText("Hãy chờ");
      signIn(page, name, "demo");
      assertThat(page.locator(".refused")).hasCount(0);
      assertThat(page.locator(".warning")).containsText("giây rồi đăng nhập lại");
      PageChecks.assertGood(page, "sign-in-wait");
    }
    client.sql("update vain_try set free_at = latest_at").update();
    var page = visits.as("dm-nha-hat-kich");
    assertThat(page.locator(".top-person")).hasText("Đặng Quang Vinh");
    client.sql("delete from vain_try").update();
  }

  @Test
  void whoeverGuessesTheOldPasswordOfAnOpenSessionWaitsToo(Visits visits) {
    var page = visits.as("dm-nha-hat-kich");
    page.locator(".top-person").click();
    for (int i = 0; i < 5; i++) {
      change(page, "sai mat khau", GOOD, GOOD);
    }
    change(page, "demo", GOOD, GOOD);
    assertThat(page.locator("#old-error")).containsText("giây rồi thử lại");
    client.sql("delete from vain_try").update();
  }

  private static void change(Page page, String old, String wished, String again) {
    page.locator("#old").fill(old);
    page.locator("#wished").fill(wished);
    page.locator("#again").fill(again);
    page.locator("main form button").first().click();
  }

  private static void ask(Page page, String name) {
    page.navigate("/sign-in");
    page.getByText("Quên mật khẩu?").click();
    page.locator("#name").fill(name);
    page.locator("main form button").click();
  }

  private static void renew(Page page, String password) {
    page.locator("#wished").fill(password);
    page.locator("#again").fill(password);
    page.locator("main form button").click();
  }

  private static void signIn(Page page, String username, String password) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.locator("form.panel button").first().click();
  }
}
