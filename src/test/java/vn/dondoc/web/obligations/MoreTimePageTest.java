package vn.dondoc.web.obligations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

/** A unit asks for more time, the receiver's coordinator decides; due in thirty days. */
@PageTest
class MoreTimePageTest {
  @Autowired private ApplicationContext program;

  @Test
  void moreTimeIsAskedGrantedAndKept(Visits visits) {
    tellTheStory(visits.as("dm-phong-khtc"), visits.as("dp-so"), "phong-khtc", "time");
  }

  @Test
  void allOfItWorksWithoutJavaScript(Visits visits) {
    tellTheStory(
        visits.withoutJavaScriptAs("dm-thanh-tra-so"),
        visits.withoutJavaScriptAs("dp-so"),
        "thanh-tra-so",
        "time-without-javascript");
  }

  private void tellTheStory(Page unit, Page coordinator, String owes, String id) {
    var cascade = PracticeCascade.started(program, id, owes);
    var address = "/obligations/" + cascade.obligationOf(owes);
    var newDay = cascade.workingDayIn(45);
    unit.navigate(address);
    unit.locator("#extension summary").click();
    ask(unit, cascade.today().plusDays(20).toString(), "Chờ số liệu của cơ sở");
    assertThat(unit.locator("#time-day-error")).containsText("không ở sau ngày cuối cùng");
    assertThat(unit.locator("#time-reason")).hasValue("Chờ số liệu của cơ sở");
    ask(unit, newDay.toString(), "Chờ số liệu của cơ sở");
    assertThat(unit.locator(".done")).containsText("Đã gửi đề nghị gia hạn");
    assertThat(unit.locator("#extension")).containsText("Đang chờ quyết định");
    assertThat(unit.locator("#extension")).containsText("Đang chờ trả lời");
    assertThat(unit.locator("#extension summary")).hasCount(0);
    unit.navigate("/tasks");
    assertThat(unit.locator(".task:has(a[href='" + address + "'])"))
        .containsText("Đã xin gia hạn, đang chờ trả lời");

    coordinator.navigate("/cascades/" + id + "?tab=extensions");
    coordinator.locator("a[href*='" + cascade.obligationOf(owes) + "']").click();
    assertThat(coordinator.locator("#extension")).containsText("Chờ số liệu của cơ sở");
    coordinator.locator("#extension button[value=refuse]").click();
    assertThat(coordinator.locator("#decision-reason-error")).containsText("Chưa có lý do");
    coordinator.locator("#extension button[value=grant]").click();
    assertThat(coordinator.locator(".done")).containsText("Đã gia hạn cho");
    assertThat(coordinator.locator("#extension")).containsText("đồng ý lúc");

    unit.navigate(address);
    assertThat(unit.locator(".standing-line")).containsText("đến hết ngày");
    assertThat(unit.locator("#extension button[value=grant]")).hasCount(0);
  }

  @Test
  void everyFormIsGoodOnADeskAndOnAPhone(Visits visits) {
    var cascade = PracticeCascade.started(program, "time-looks", "van-phong-so");
    var address = "/obligations/" + cascade.obligationOf("van-phong-so");
    var unit = visits.as("dm-van-phong-so");
    unit.navigate(address);
    ask(unit, "", "");
    PageChecks.assertGood(unit, "time-refused");
    ask(unit, cascade.workingDayIn(45).toString(), "Chờ số liệu");
    PageChecks.assertGood(unit, "time-asked");

    var coordinator = visits.as("dp-so");
    coordinator.navigate(address);
    PageChecks.assertGood(coordinator, "time-decide");
    coordinator.navigate("/cascades/time-looks?tab=extensions");
    PageChecks.assertGood(coordinator, "time-tab");
    var phone = visits.onPhoneAs("dp-so");
    phone.navigate("/cascades/time-looks?tab=extensions");
    PageChecks.assertGood(phone, "time-tab-phone");
    phone.navigate(address);
    PageChecks.assertGood(phone, "time-decide-phone");
  }

  @Test
  void aWholePeriodIsGivenMoreTimeAfterAPreview(Visits visits) {
    var cascade = PracticeCascade.started(program, "time-together", "bao-tang-hn", "thu-vien-hn");
    var newDay = cascade.workingDayIn(45);
    var coordinator = visits.as("dp-so");
    coordinator.navigate("/cascades/time-together?tab=extensions");
    coordinator.locator("#newDay").fill(newDay.toString());
    coordinator.locator("form[method=get] button[type=submit]").last().click();
    assertThat(coordinator.locator("main")).containsText("2 đơn vị được dời");
    PageChecks.assertGood(coordinator, "time-together");

    coordinator.locator("form[method=post] button").last().click();
    assertThat(coordinator.locator("#reason-error")).containsText("Chưa có lý do");
    coordinator.getByLabel("Để lại, không gia hạn: Bảo tàng Hà Nội").check();
    coordinator.locator("#reason").fill("Bão số 2");
    coordinator.locator("main form[method=post] button").click();
    assertThat(coordinator.locator(".done")).containsText("Đã gia hạn cho 1 đơn vị");

    coordinator.navigate("/obligations/" + cascade.obligationOf("thu-vien-hn"));
    assertThat(coordinator.locator("#extension")).containsText("không cần đơn vị xin");
    coordinator.navigate("/obligations/" + cascade.obligationOf("bao-tang-hn"));
    assertThat(coordinator.locator("#extension")).hasCount(0);
  }

  @Test
  void whoDoesNotReceiveItSeesNoSuchPage(Visits visits) {
    PracticeCascade.started(program, "time-foreign", "phong-qltdtt");
    var stranger = visits.as("dm-phong-qltdtt");
    stranger.navigate("/cascades/time-foreign/extensions?newDay=2030-01-01&round=x");
    assertThat(stranger.locator("h1")).hasText("Không có trang này");
  }

  private static void ask(Page page, String day, String reason) {
    if (!page.locator("#time-day").isVisible()) {
      page.locator("#extension details summary").click();
    }
    page.locator("#time-day").fill(day);
    page.locator("#time-reason").fill(reason);
    page.locator("#extension details form button").click();
  }
}
