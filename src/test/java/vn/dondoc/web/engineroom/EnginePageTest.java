package vn.dondoc.web.engineroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.obligations.RoundFlow;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

@PageTest
class EnginePageTest {
  private static final String ENGINE = "/admin/engine?process=reporting-round";

  @Autowired private ApplicationContext program;
  @Autowired private JdbcClient rows;

  @Test
  void aFailedStepIsSeenMendedAndTriedAgain(Visits visits) {
    var cascade = PracticeCascade.started(program, "dong-co-hong", "thanh-tra-so", "phong-tcpc");
    stop(cascade, "dong-co-hong");
    var page = visits.as("qt-so");
    page.navigate(ENGINE);
    assertThat(page.locator(".diagram.is-drawn svg .djs-element").first()).isVisible();
    assertThat(page.locator(".diagram-failed")).hasText("! 1");
    assertThat(page.locator(".bjs-powered-by")).isVisible();
    assertThat(page.locator(".failed-jobs")).containsText(cascade.title());
    PageChecks.assertGood(page, "engine-failed");
    page.getByText("Vết lỗi", exactly()).click();
    assertThat(page.locator("pre.trace")).containsText("IllegalArgumentException");

    tryAgain(page);
    assertThat(page.locator(".failed-jobs li")).hasCount(1);

    setBound("dong-co-hong", "BEFORE");
    tryAgain(page);
    assertThat(page.locator("#failed .empty")).isVisible();
    page.navigate(ENGINE);
    assertThat(page.locator(".diagram-active").first()).isVisible();
    assertThat(page.locator("#herd progress")).isVisible();
    assertThat(page.locator("#herd")).containsText("thư đã gửi");
    PageChecks.assertGood(page, "engine");
  }

  /** Its round's row says what nobody can read. */
  private void stop(PracticeCascade cascade, String id) {
    setBound(id, "AROUND");
    var obligation = cascade.obligationOf("phong-tcpc");
    var round = obligation.substring(0, obligation.lastIndexOf('.'));
    program.getBean(RoundFlow.class).wake(new RoundId(round));
    cascade.settle();
  }

  private void setBound(String cascade, String bound) {
    rows.sql("update reporting_round set deadline_bound = ? where instruction_id = ?")
        .params(bound, cascade)
        .update();
  }

  private static void tryAgain(Page page) {
    page.getByText("Thử lại…", exactly()).click();
    page.getByText("Thử lại ngay", exactly()).click();
    assertThat(page.locator(".done")).isVisible();
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  @Test
  void whatWasSetAsideIsTakenUpAgain(Visits visits) {
    var cascade = PracticeCascade.started(program, "gac-lai", "thanh-tra-so", "phong-tcpc");
    rows.sql("update obligation set next_signal_at = null, set_aside = 'hỏng' where id = ?")
        .param(cascade.obligationOf("phong-tcpc"))
        .update();
    var page = visits.as("qt-so");
    page.navigate(ENGINE);
    PageChecks.assertGood(page, "engine-aside");

    page.getByText("Làm tiếp", exactly()).click();

    assertThat(page.locator(".done")).containsText("Đã làm tiếp");
    assertThat(page.getByText("Làm tiếp", exactly())).hasCount(0);
    assertThat(
            rows.sql("select count(*) from audit_entry where type = 'OBLIGATION_TAKEN_UP'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aPhoneShowsItAndWithoutScriptsTheTableSaysTheSame(Visits visits) {
    var phone = visits.onPhoneAs("qt-so");
    phone.navigate(ENGINE);
    assertThat(phone.locator(".diagram.is-drawn")).isVisible();
    PageChecks.assertGood(phone, "engine-phone");
    phone.navigate("/admin");
    PageChecks.assertGood(phone, "admin-phone");

    var plain = visits.withoutJavaScriptAs("qt-so");
    plain.navigate(ENGINE);
    assertThat(plain.locator("#loads tbody tr")).hasCount(9);
    assertThat(plain.locator(".diagram-missing")).containsText("JavaScript");
    plain.locator("summary", new Page.LocatorOptions().setHasText("Chạy ngay…")).first().click();
    plain.locator("details[open] button").click();
    assertThat(plain.locator(".done")).containsText("Đã cho chạy");
    assertThat(plain.locator("#works tbody tr").first()).containsText("Xong");
  }

  @Test
  void oneReportsWayIsDrawnForItsCoordinatorAndHiddenFromOthers(Visits visits) {
    var cascade = PracticeCascade.started(program, "so-do", "thanh-tra-so", "phong-tcpc");
    var report = "/obligations/" + cascade.obligationOf("phong-tcpc");
    var coordinator = visits.as("dp-so");
    coordinator.navigate(report);
    coordinator.getByText("Sơ đồ quy trình", exactly()).click();
    assertThat(coordinator.locator(".diagram.is-drawn")).hasCount(2);
    assertThat(coordinator.locator(".step-current[data-element-id=userTask_submit]")).isVisible();
    assertThat(coordinator.locator("[aria-current=step]").first()).containsText("Nộp báo cáo");
    PageChecks.assertGood(coordinator, "report-process");

    var administrator = visits.onPhoneAs("qt-so");
    administrator.navigate(report + "/process");
    assertThat(administrator.locator(".diagram.is-drawn")).hasCount(2);
    PageChecks.assertGood(administrator, "report-process-phone");

    var unit = visits.as("dm-phong-tcpc");
    unit.navigate(report);
    assertThat(unit.getByText("Sơ đồ quy trình")).hasCount(0);
    assertThat(unit.navigate(report + "/process").status()).isEqualTo(404);
    assertThat(unit.navigate(report + "/process/obligation").status()).isEqualTo(404);
  }
}
