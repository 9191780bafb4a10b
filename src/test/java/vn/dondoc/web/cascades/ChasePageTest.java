package vn.dondoc.web.cascades;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

/** The coordinator chases by hand: chosen units, a preview, and not twice within a day. */
@PageTest
class ChasePageTest {
  @Autowired private ApplicationContext program;

  @Test
  void whoIsToldIsSeenBeforeAndASecondWordWithinADayWantsAReason(Visits visits) {
    var cascade = PracticeCascade.started(program, "don-doc", "phong-khtc", "phong-nt");
    var page = visits.as("dp-so");
    page.navigate("/cascades/don-doc");
    page.locator(".toolbar a", new Page.LocatorOptions().setHasText("Đôn đốc")).click();
    page.locator("input[value='" + cascade.obligationOf("phong-khtc") + "'][name=chosen]").check();
    page.locator("#message").fill("Xin gửi trước cuộc họp thứ Hai");
    button(page, "Xem trước");
    assertThat(page.locator("#effect")).containsText("1 đơn vị");
    assertThat(page.locator("#message")).hasValue("Xin gửi trước cuộc họp thứ Hai");
    PageChecks.assertGood(page, "chase");
    page.locator("input[value='" + cascade.obligationOf("phong-nt") + "'][name=chosen]").check();
    button(page, "Gửi đôn đốc");
    assertThat(page.locator(".warning")).containsText("Danh sách đã đổi");
    assertThat(page.locator("#effect")).containsText("2 đơn vị");
    page.locator("input[value='" + cascade.obligationOf("phong-nt") + "'][name=chosen]").uncheck();
    button(page, "Gửi đôn đốc");
    assertThat(page.locator(".done")).containsText("thư sẽ gửi sau 30 giây");
    PageChecks.assertGood(page, "chase-undo");
    cascade.settle();

    page.navigate("/cascades/don-doc/chase");
    page.locator("input[value='" + cascade.obligationOf("phong-khtc") + "'][name=chosen]").check();
    button(page, "Xem trước");
    assertThat(page.locator("main")).containsText("đã đôn đốc trong 24 giờ qua");
    button(page, "Gửi đôn đốc");
    assertThat(page.locator("#reason-error")).isVisible();
    page.locator("#reason").fill("Lãnh đạo yêu cầu trong ngày");
    button(page, "Gửi đôn đốc");
    assertThat(page.locator(".undo")).hasCount(2);
  }

  @Test
  void withoutJavaScriptOnAPhoneAndForStrangers(Visits visits) {
    var cascade = PracticeCascade.started(program, "don-doc-2", "phong-nt");
    var phone = visits.onPhoneAs("dp-so");
    phone.navigate("/cascades/don-doc-2/chase");
    PageChecks.assertGood(phone, "chase-phone");

    var plain = visits.withoutJavaScriptAs("dp-so");
    plain.navigate("/cascades/don-doc-2/chase");
    button(plain, "Xem trước");
    assertThat(plain.locator(".refused")).containsText("Chưa chọn");
    assertThat(plain.locator("input[name=chosen]:checked")).hasCount(0);
    plain.locator("input[value='" + cascade.obligationOf("phong-nt") + "'][name=chosen]").check();
    button(plain, "Xem trước");
    button(plain, "Gửi đôn đốc");
    button(plain, "Hoàn tác");
    assertThat(plain.locator(".done")).hasText("Đã hoàn tác. Không thư đôn đốc nào được gửi.");

    var stranger = visits.as("dm-phong-nt");
    stranger.navigate("/cascades/don-doc-2/chase");
    assertThat(stranger.locator("h1")).hasText("Không có trang này");
  }

  private static void button(Page page, String text) {
    page.locator("main button", new Page.LocatorOptions().setHasText(text)).click();
  }
}
