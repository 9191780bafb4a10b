package vn.dondoc.web.cascades;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

@PageTest
class ChangesPageTest {
  @Autowired private ApplicationContext program;

  @Test
  void theEffectIsSeenInNumbersBeforeTheDayMoves(Visits visits) {
    var cascade = PracticeCascade.started(program, "doi-han", "phong-khtc", "phong-nt");
    var page = visits.as("dp-so");
    page.navigate("/cascades/doi-han/changes/retime");
    page.locator("#day").fill(cascade.today().plusDays(45).toString());
    page.locator("button[value=preview]").click();
    assertThat(page.locator("main")).containsText("2 việc đang mở, 0 kỳ chưa mở");
    page.locator("button[value=apply]").click();
    assertThat(page.locator(".refused")).containsText("Chưa có lý do");

    page.locator("#reason").fill("Bão số 3");
    page.locator("button[value=preview]").click();
    PageChecks.assertGood(page, "change-retime");
    page.locator("button[value=apply]").click();
    assertThat(page.locator(".done")).containsText("Đã đổi thời hạn");
  }

  @Test
  void aUnitWithdrawnShowsAsWithdrawnAndIsNotCounted(Visits visits) {
    PracticeCascade.started(program, "rut", "phong-khtc", "phong-nt");
    var page = visits.withoutJavaScriptAs("dp-so");
    page.navigate("/cascades/rut/changes/withdraw");
    page.locator("#unit").selectOption("phong-nt");
    page.locator("#reason").fill("Đã giao đơn vị khác");
    page.locator("button[value=preview]").click();
    page.locator("button[value=apply]").click();
    assertThat(page.locator(".matrix")).containsText("Đã rút");
    assertThat(page.locator(".counts")).containsText("0/1");
    page.locator(".matrix a.cell").last().click();
    assertThat(page.locator("#settled + p")).containsText("Đã rút: Đã giao đơn vị khác (");
    var unit = visits.as("dm-phong-nt");
    unit.navigate(page.url());
    assertThat(unit.locator("#settled + p")).containsText("Đã rút: Đã giao đơn vị khác (");
    assertThat(unit.locator("main")).not().containsText("duyệt");
    PageChecks.assertGood(unit, "obligation-withdrawn");
  }

  @Test
  void nextYearsDraftShowsWhatDiffersAndCanBeKept(Visits visits) {
    var cascade = PracticeCascade.started(program, "sang-nam", "phong-khtc");
    var page = visits.as("dp-so");
    page.navigate("/cascades/sang-nam/clone?year=" + (cascade.today().getYear() + 1));
    assertThat(page.locator("main")).containsText("cùng ngày, cùng tháng");
    PageChecks.assertGood(page, "clone");
    page.getByText("Lưu bản dự thảo").click();
    assertThat(page.locator("h1")).containsText("Bắt đầu");
  }

  @Test
  void aSuccessionIsSeenBeforeItIsRecorded(Visits visits) {
    PracticeCascade.started(program, "sap-nhap", "phong-khtc");
    var page = visits.as("dp-so");
    page.navigate("/units/successions");
    page.locator("#from").selectOption("phong-khtc");
    page.locator("button[value=preview]").click();
    page.locator("#on").fill("2099-07-01");
    page.locator("button[value=preview]").click();
    assertThat(page.locator(".refused")).containsText("Chưa chọn đơn vị kế tục");
    page.locator("#to").selectOption("phong-tcpc");
    page.locator("#on").fill("2099-07-01");
    page.locator("#basis").fill("Nghị quyết 1656/NQ-UBTVQH15");
    page.locator("button[value=preview]").click();
    assertThat(page.locator("main")).containsText("chuyển sang");
    PageChecks.assertGood(page, "succession");
    var stranger = visits.as("dm-phong-khtc");
    stranger.navigate("/units/successions");
    assertThat(stranger.locator("h1")).hasText("Không có trang này");
  }
}
