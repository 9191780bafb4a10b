package vn.dondoc.web.duties;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.duties.AssigningDuties;
import vn.dondoc.duties.Part;
import vn.dondoc.duties.UnitDuty;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.UnitId;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

@PageTest
class DutyPageTest {
  private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8);
  private static final String TEXT = "Chủ trì, phối hợp tổ chức tập huấn cho cán bộ nữ";

  @Autowired private ApplicationContext program;

  @Test
  void aDutyIsTakenOverNotedAndClosedAndBeginsTheReport(Visits visits) {
    var cascade = started("duty-story");
    var unit = visits.as("dm-phong-tcpc");
    tellTheWholeStory(unit, cascade, "duty-story");
    PageChecks.assertGood(unit, "obligation-prefilled");
    var coordinator = visits.as("dp-so");
    coordinator.navigate("/cascades/duty-story?tab=duties");
    var ofUnit = coordinator.locator("details.panel:has(.duties)").first();
    ofUnit.locator("summary").click();
    PageChecks.assertGood(coordinator, "duties-tab");
    assertThat(ofUnit).containsText("Đã hoàn thành");
    coordinator.navigate("/cascades/duty-story?tab=timeline&type=duties");
    assertThat(coordinator.locator(".timeline")).containsText("Ghi tiến độ");
    coordinator.navigate("/duties/duty-story.1");
    assertThat(coordinator.locator("form[action*='/duties/']")).hasCount(0);
    assertThat(coordinator.locator(".history")).containsText("Đã mở 2 lớp");
  }

  @Test
  void allOfItWorksWithoutJavaScript(Visits visits) {
    var cascade = started("duty-plain");
    tellTheWholeStory(visits.withoutJavaScriptAs("dm-phong-tcpc"), cascade, "duty-plain");
  }

  private void tellTheWholeStory(Page unit, PracticeCascade cascade, String id) {
    unit.navigate("/tasks");
    var section = unit.locator("details", new Page.LocatorOptions().setHasText("Nhiệm vụ trong"));
    section.locator("summary").click();
    section.locator("a[href='/duties/" + id + ".1']").click();
    act(unit, "take-over");
    assertThat(unit.locator(".standing-line")).containsText("đã nhận");
    unit.locator("#text").fill("Đã mở 2 lớp");
    unit.locator("#percent").fill("50%");
    unit.locator("#documentNumber").fill("31/KH");
    unit.locator("#file").setInputFiles(new FilePayload("Ảnh.pdf", "application/pdf", PDF));
    act(unit, "note");
    assertThat(unit.locator(".done")).containsText("Đã ghi tiến độ");
    assertThat(unit.locator(".history")).containsText("50%");
    var download = unit.waitForDownload(() -> unit.locator(".history a.file").click());
    assertThat(download.suggestedFilename()).isEqualTo("Ảnh.pdf");

    unit.locator("summary", new Page.LocatorOptions().setHasText("Đã làm xong")).click();
    unit.locator("#result").fill("40 nữ được tập huấn");
    act(unit, "close");
    assertThat(unit.locator(".standing-line")).containsText("Đã hoàn thành");

    unit.navigate("/obligations/" + cascade.obligationOf("phong-tcpc"));
    assertThat(unit.locator("#summary-hint")).containsText("Điền sẵn");
    assertThat(unit.locator("#summary").inputValue())
        .startsWith("1. " + TEXT)
        .contains("Đã mở 2 lớp (31/KH; 50%)", "40 nữ được tập huấn");
  }

  @Test
  void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost(Visits visits) {
    started("duty-wrong");
    var unit = visits.as("dm-phong-tcpc");
    unit.navigate("/duties/duty-wrong.1");
    unit.locator("#percent").fill("nửa");
    unit.locator("#text").fill("Một đoạn dài đã gõ mất công");
    act(unit, "note");
    assertThat(unit.locator("#percent-error")).containsText("không phải là số phần trăm");
    assertThat(unit.locator("#text")).hasValue("Một đoạn dài đã gõ mất công");
    unit.locator("#percent").fill("120");
    unit.locator("#file").setInputFiles(new FilePayload("x.pdf", "application/pdf", new byte[9]));
    act(unit, "note");
    assertThat(unit.locator("#percent-error")).containsText("từ 0 đến 100");
    unit.locator("#percent").fill("");
    unit.locator("#file").setInputFiles(new FilePayload("x.pdf", "application/pdf", new byte[9]));
    act(unit, "note");
    assertThat(unit.locator("#file-error")).containsText("không phải PDF");
    unit.locator("summary", new Page.LocatorOptions().setHasText("sang năm sau")).click();
    act(unit, "carry-over");
    assertThat(unit.locator("#reason-error")).containsText("Chưa có lý do");
    PageChecks.assertGood(unit, "duty-wrong");
  }

  @Test
  void theFormsAreGoodOnAPhoneAndStrangersFindNothing(Visits visits) {
    started("duty-phone");
    var phone = visits.onPhoneAs("dm-phong-tcpc");
    phone.navigate("/tasks");
    var section = phone.locator("details", new Page.LocatorOptions().setHasText("Nhiệm vụ trong"));
    section.locator("summary").click();
    PageChecks.assertGood(phone, "duties-of-year-phone");
    phone.navigate("/duties/duty-phone.1");
    PageChecks.assertGood(phone, "duty-phone");

    var supporter = visits.as("dm-phong-qlvh");
    supporter.navigate("/duties/duty-phone.2");
    assertThat(supporter.locator("main")).containsText("Đơn vị chủ trì");
    PageChecks.assertGood(supporter, "duty-support");
    assertThat(supporter.navigate("/duties/duty-phone.1").status()).isEqualTo(404);
    assertThat(visits.as("dm-phong-khtc").navigate("/duties/duty-phone.2").status()).isEqualTo(404);
  }

  private PracticeCascade started(String id) {
    var cascade = PracticeCascade.started(program, id, "phong-tcpc");
    program
        .getBean(AssigningDuties.class)
        .assign(
            new InstructionId(id),
            List.of(given("phong-tcpc", Part.LEAD), given("phong-qlvh", Part.SUPPORT)));
    return cascade;
  }

  private static UnitDuty given(String unit, Part part) {
    return new UnitDuty(1, new UnitId(unit), part, TEXT, Tone.REQUIRED, Optional.of(54));
  }

  private static void act(Page page, String act) {
    Locator button = page.locator("button[value='" + act + "']");
    button.click();
  }
}
