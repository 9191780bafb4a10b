package vn.dondoc.web.obligations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.AddresseeGroup;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.Document;
import vn.dondoc.instructions.ReportRegime;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.instructions.Timing;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Tone;
import vn.dondoc.rehearsal.VirtualTime;
import vn.dondoc.units.People;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitId;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.Visits;

/** The city asks the department for a plan; it issues one and passes it on, without JavaScript. */
@PageTest
class CascadingOnPageTest {
  private static final String TOP = "thu-hai-cap";
  private static final String PLAN = "/obligations/" + TOP + ".ke-hoach.so-vhtt";

  @Autowired private ApplicationContext program;

  @Test
  void aPlanIsIssuedPassedOnAndSeenInTheChain(Visits visits) {
    startTop();
    var page = visits.withoutJavaScriptAs("ld-so");
    page.navigate("/tasks");
    var row = page.locator(".task:has(a[href='" + PLAN + "'])");
    assertThat(row).not().containsText("bản giấy");
    assertThat(row).not().containsText("Không phát sinh");
    row.getByText("Ban hành…").click();
    assertThat(page).hasURL(Pattern.compile(PLAN + "$"));
    page.getByText("Ban hành kế hoạch").last().click();
    press(page, "Ghi nhận đã ban hành");
    assertThat(page.locator("#number-error")).containsText("Chưa có số kế hoạch");
    page.locator("#number").fill("77/KH-SVHTT");
    page.locator("#issuedOn").fill(today().toString());
    page.locator("#title").fill("Kế hoạch thử của Sở");
    press(page, "Ghi nhận đã ban hành");
    assertThat(page.locator(".done")).containsText("Đã ghi nhận kế hoạch");
    assertThat(page.locator("#settled + p"))
        .hasText("Đã ban hành kế hoạch 77/KH-SVHTT, không phải duyệt.");
    assertThat(page.locator("main")).not().containsText("đã duyệt");
    PageChecks.assertGood(visits.as("ld-so"), "tasks-with-plan");

    unitsAreChosenBySearchAndAllAtOnce(visits.as("ld-so"));
    page.getByText("Triển khai xuống cấp dưới").click();
    press(page, "Bỏ chọn tất cả");
    assertThat(page.locator("input[name=units]:checked")).hasCount(0);
    page.locator("#title-0").fill("Báo cáo của phòng");
    page.locator("#day-0").fill(today().plusDays(100).toString());
    page.locator("#unit-phong-khtc").check();
    press(page, "Xem trước");
    assertThat(page.locator(".field-error").nth(1))
        .containsText("quá muộn cho “Báo cáo năm của Sở”");
    assertThat(page.locator("#title-0")).hasValue("Báo cáo của phòng");
    page.locator("#day-0").fill(today().plusDays(60).toString());
    press(page, "Xem trước");
    assertThat(page.locator(".effect")).isVisible();
    if (page.locator("#consent").count() > 0) {
      page.locator("#consent").check();
    }
    press(page, "Bắt đầu");
    assertThat(page.locator(".done")).isVisible();
    assertThat(page.locator("main")).containsText("77/KH-SVHTT");

    theCitySeesTheBranch(visits.as("dp-ubnd-hn"));
    var stranger = visits.as("dm-phong-khtc");
    assertThat(stranger.navigate("/documents/" + TOP).status()).isEqualTo(404);
    assertThat(stranger.navigate(PLAN + "/cascade").status()).isEqualTo(404);
  }

  private static void unitsAreChosenBySearchAndAllAtOnce(Page page) {
    page.navigate(PLAN + "/cascade");
    assertThat(page.locator("#day-hint-0")).containsText("thì kịp “Báo cáo năm của Sở”");
    page.locator("#unit-search").fill("ke hoach");
    assertThat(page.locator("#units .form-check:visible")).hasCount(1);
    page.locator("[data-all=true]").click();
    assertThat(page.locator("[data-count]")).containsText("Đơn vị đã chọn: 1/");
    page.locator("#unit-search").fill("");
    PageChecks.assertGood(page, "cascade-on");
  }

  private static void theCitySeesTheBranch(Page page) {
    page.navigate("/cascades/" + TOP);
    assertThat(page.locator(".branches")).containsText("77/KH-SVHTT");
    assertThat(page.locator(".branches")).containsText("1 đơn vị");
    PageChecks.assertGood(page, "cascade-with-branch");
    page.navigate("/documents/" + TOP);
    assertThat(page.locator(".branches")).containsText("77/KH-SVHTT");
    PageChecks.assertGood(page, "document");
  }

  private static void press(Page page, String button) {
    page.locator("main button", new Page.LocatorOptions().setHasText(button)).last().click();
  }

  private LocalDate today() {
    var time = program.getBean(VirtualTime.class);
    return LocalDate.ofInstant(time.now(), time.zone());
  }

  private void startTop() {
    var city = new UnitId("ubnd-hn");
    var department = new UnitId("so-vhtt");
    var group = new Selector("Sở", city, Set.of(), Set.of(department), Set.of());
    var year = today().getYear();
    var draft =
        new CascadeDraft(
            new Document(
                new InstructionId(TOP),
                Optional.of("990/KH-UBND"),
                "/KH-UBND",
                Optional.of(today()),
                year,
                city,
                "Kế hoạch thử của Thành phố"),
            List.of(),
            "thử",
            today(),
            List.of(new AddresseeGroup("so", Tone.REQUIRED, group)),
            List.of(
                regime("ke-hoach", ObligationKind.PLAN, 20, "Kế hoạch của Sở"),
                regime("nam", ObligationKind.PERIODIC, 90, "Báo cáo năm của Sở")),
            List.of(),
            List.of());
    var consent = new StartAnswers(Optional.empty(), Optional.empty(), true);
    var coordinator = program.getBean(People.class).byId(new PersonId("dp-ubnd-hn")).orElseThrow();
    program.getBean(Starting.class).start(draft, consent, coordinator);
    var time = program.getBean(VirtualTime.class);
    time.settle();
    time.advanceTo(time.now().plus(Duration.ofMinutes(5)), passed -> {});
  }

  private ReportRegime regime(String code, ObligationKind kind, int days, String title) {
    var period = new Period(PeriodKind.YEAR, today().getYear(), 1);
    var timing =
        new Timing.Once(period, today().plusDays(days), Bound.BEFORE, Optional.of(today()));
    return new ReportRegime(
        new RegimeCode(code),
        kind,
        timing,
        title,
        "trước ngày " + today().plusDays(days),
        Set.of(),
        new UnitId("ubnd-hn"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
