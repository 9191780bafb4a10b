package vn.dondoc.web.engineroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.rehearsal.PracticeMailServer;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.Visits;

@PageTest
class MailPageTest {
  @Autowired private PracticeMailServer server;

  @Test
  void aTestMailLeavesAtOnceAndTheServersAnswerIsShown(Visits visits) throws MessagingException {
    var page = visits.as("qt-so");
    page.navigate("/admin/mail");
    page.locator("form[action$='/connection'] button").click();
    assertThat(page.locator(".done")).containsText("Chưa gửi thư nào");

    page.locator("#address").fill("nguyen.van.a@example.vn");
    page.locator("form[action$='/test'] button").click();
    assertThat(page.locator(".done")).containsText("250");
    PageChecks.assertGood(page, "admin-mail");
    var received = server.received();
    var last = received.get(received.size() - 1);
    assertThat(last.getSubject()).isEqualTo("[Đôn Đốc] Thư thử");
    assertThat(last.getAllRecipients()[0].toString()).contains("nguyen.van.a@example.vn");
  }

  @Test
  void whatIsNoAddressIsToldAtTheField(Visits visits) {
    var page = visits.withoutJavaScriptAs("qt-so");
    page.navigate("/admin/mail");
    page.locator("#address").evaluate("field => field.type = 'text'");
    page.locator("#address").fill("khong-phai-dia-chi");
    page.locator("form[action$='/test'] button").click();
    assertThat(page.locator("#address-error")).containsText("khong-phai-dia-chi");
  }
}
