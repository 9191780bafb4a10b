package vn.dondoc.web.obligations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.obligations.Accepting;
import vn.dondoc.obligations.Count;
import vn.dondoc.obligations.Figure;
import vn.dondoc.obligations.Figures;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.Indicator;
import vn.dondoc.obligations.IndicatorCode;
import vn.dondoc.obligations.IndicatorType;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Returning;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

/** Three units give figures to the division that collects them for its own report upward. */
@PageTest
class FiguresPageTest {

  @Autowired private ApplicationContext program;

  @Test
  void figuresAreTypedCheckedJudgedAndPutTogether(Visits visits) {
    var cascade =
        PracticeCascade.collected(
            program, "figures", figures(), "phong-nt", "phong-khtc", "phong-tcpc");
    var unit = visits.as("dm-phong-nt");
    typedWrongThenRight(unit, cascade);
    cascade.settle();
    var reviewer = visits.as("dm-phong-xdnsvhgd");
    reviewer.navigate("/reviews/" + cascade.obligationOf("phong-nt"));
    assertThat(reviewer.locator(".reviewed")).containsText("12/20 người = 60 %");
    PageChecks.assertGood(reviewer, "reviews-figures");
    accept(cascade, "phong-nt");
    anotherHandsInTwice(cascade);

    var upward = "/obligations/" + cascade.upward();
    reviewer.navigate(upward);
    assertThat(reviewer.locator("#below")).containsText("Đã nhận 2/3 báo cáo, đã duyệt 2");
    assertThat(reviewer.locator("#below .missing").first()).containsText("Chưa có (1): Phòng Tổ");
    assertThat(reviewer.locator("#below")).containsText("14/40 người = 35 %");
    assertThat(reviewer.locator("#below")).containsText("chưa đạt chỉ tiêu 50 %");
    assertThat(reviewer.locator("#summary"))
        .hasValue(Pattern.compile("Tổng hợp từ 2/3 đơn vị:[\\s\\S]*Chưa có báo cáo"));
    assertThat(field(reviewer, "dao-tao.amount")).hasValue("14");
    assertThat(field(reviewer, "dao-tao.outOf")).hasValue("40");
    assertThat(field(reviewer, "du-hop.amount")).hasValue("55");
    assertThat(field(reviewer, "du-hop.amountFemale")).hasValue("35");
    assertThat(field(reviewer, "kho-khan.words"))
        .hasValue(Pattern.compile("- .*: Thiếu kinh phí\\n- .*: Không"));
    PageChecks.assertGood(reviewer, "upward");

    var coordinator = visits.as("dp-so");
    coordinator.navigate("/cascades/figures?tab=consolidation");
    assertThat(coordinator.locator("main")).containsText("14/40 người = 35 %");
    PageChecks.assertGood(coordinator, "consolidation-tab");
    coordinator.locator("a[href*='/rounds/']").first().click();
    assertThat(coordinator.locator("tfoot")).containsText("2/3 đơn vị");
    assertThat(coordinator.locator("tbody .missing")).containsText("chưa có");
    PageChecks.assertGood(coordinator, "consolidation");
    var phone = visits.onPhoneAs("dm-phong-xdnsvhgd");
    phone.navigate(upward);
    PageChecks.assertGood(phone, "upward-phone");
  }

  private static void typedWrongThenRight(Page unit, PracticeCascade cascade) {
    unit.navigate("/obligations/" + cascade.obligationOf("phong-nt"));
    unit.locator("#documentNumber").fill("12/BC");
    unit.locator("#documentDate").fill(cascade.today() + "");
    unit.locator("#summary").fill("Đã tập huấn.");
    field(unit, "dao-tao.amount").fill("mười");
    field(unit, "dao-tao.outOf").fill("20");
    submit(unit);
    assertThat(unit.locator("[id='figure-dao-tao.amount-error']"))
        .containsText("“mười” không phải là một số nguyên");
    assertThat(field(unit, "dao-tao.amount")).hasValue("mười");
    unit.locator(".wrong-fields a").click();
    assertThat(unit.locator(".field-error:target")).hasId("figure-dao-tao.amount-error");
    field(unit, "dao-tao.amount").fill("21");
    submit(unit);
    assertThat(unit.locator("[id='figure-dao-tao.amount-error']"))
        .containsText("Tử số 21 lớn hơn mẫu số 20");
    PageChecks.assertGood(unit, "figures-wrong");
    field(unit, "dao-tao.amount").fill("12");
    field(unit, "du-hop.amount").fill("40");
    field(unit, "du-hop.amountFemale").fill("25");
    field(unit, "du-hop.amountMale").fill("15");
    field(unit, "kho-khan.words").fill("Không");
    submit(unit);
    assertThat(unit.locator(".history .figures")).containsText("40 lượt (nữ 25, nam 15)");
  }

  private void anotherHandsInTwice(PracticeCascade cascade) {
    handIn(cascade, 9);
    var id = new ObligationId(cascade.obligationOf("phong-khtc"));
    var reviewer = person("dm-phong-xdnsvhgd");
    program.getBean(Returning.class).giveBack(id, reviewer, "Sai số", Optional.empty());
    cascade.settle();
    handIn(cascade, 2);
    accept(cascade, "phong-khtc");
  }

  private void handIn(PracticeCascade cascade, long women) {
    var figures =
        new Figures(
            Map.of(
                new IndicatorCode("dao-tao"), Figure.of(Count.of(women), Count.of(20)),
                new IndicatorCode("du-hop"), Figure.of(Count.of(15, 10, 5)),
                new IndicatorCode("kho-khan"), Figure.of("Thiếu kinh phí")));
    var handover = Handover.inSystem("7/BC", cascade.today(), "Đã làm", List.of()).with(figures);
    var id = new ObligationId(cascade.obligationOf("phong-khtc"));
    program.getBean(Submitting.class).submit(id, handover, person("dm-phong-khtc"));
    cascade.settle();
  }

  private void accept(PracticeCascade cascade, String unit) {
    var id = new ObligationId(cascade.obligationOf(unit));
    program.getBean(Accepting.class).accept(id, person("dm-phong-xdnsvhgd"));
    cascade.settle();
  }

  private Person person(String id) {
    return program.getBean(People.class).byId(new PersonId(id)).orElseThrow();
  }

  private static Locator field(Page page, String key) {
    return page.locator("[id='figure-" + key + "']");
  }

  private static void submit(Page page) {
    page.locator("#submit-report").click();
  }

  private static List<Indicator> figures() {
    return List.of(
        indicator("dao-tao", IndicatorType.PERCENT, "người", false),
        indicator("du-hop", IndicatorType.INTEGER, "lượt", true),
        indicator("kho-khan", IndicatorType.TEXT, null, false));
  }

  private static Indicator indicator(String code, IndicatorType type, String unit, boolean bySex) {
    var percent = type == IndicatorType.PERCENT;
    return new Indicator(
        new IndicatorCode(code),
        "Số liệu " + code,
        type,
        Optional.ofNullable(unit),
        bySex,
        percent ? Optional.of(50) : Optional.empty(),
        percent ? Optional.of("Số nữ được đào tạo") : Optional.empty(),
        percent ? Optional.of("Tổng số được đào tạo") : Optional.empty(),
        Set.of(),
        Optional.empty());
  }
}
