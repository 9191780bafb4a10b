package vn.dondoc.web.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.obligations.Bouncing;
import vn.dondoc.rehearsal.VirtualTime;
import vn.dondoc.units.PersonId;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.PracticeCascade;
import vn.dondoc.web.Visits;

@PageTest
class PeoplePageTest {
  @Autowired ApplicationContext program;

  @Test
  void whoGoesAwayNamesASubstituteWhoThenDoesTheWork(Visits visits) {
    var cascade = PracticeCascade.started(program, "thuc-hanh-thay", "nha-hat-cheo");
    var away = visits.as("dm-nha-hat-cheo");
    away.navigate("/people");
    PageChecks.assertGood(away, "people-own");
    away.getByText("Báo vắng mặt…").click();
    fill(away.locator("#own ~ details"), today(), today().plusDays(2), "ld-doan-xiec@sai.vn");
    assertThat(away.locator(".refused")).containsText("ld-doan-xiec@sai.vn");
    assertThat(away.locator("#from-own")).hasValue(today().toString());
    PageChecks.assertGood(away, "people-refused");
    away.locator("#substitute-own").fill("dm-nha-hat-cai-luong@example.vn");
    away.locator("#own ~ details button").click();
    assertThat(away.locator(".done")).containsText("Đã ghi");
    assertThat(away.locator("#own ~ ul")).containsText("Phan Văn Thắng thay");

    var substitute = visits.as("dm-nha-hat-cai-luong");
    substitute.navigate("/tasks");
    assertThat(task(substitute, cascade)).containsText("thay Dương Công Sơn");
    PageChecks.assertGood(substitute, "tasks-instead");
    substitute.navigate("/obligations/" + cascade.obligationOf("nha-hat-cheo"));
    assertThat(substitute.locator("#hand-in")).isVisible();
    substitute.navigate("/people");
    assertThat(substitute.locator("main")).containsText("Hôm nay bạn làm thay: Dương Công Sơn.");

    away.navigate("/people");
    away.getByText("Bỏ, vẫn có mặt").click();
    substitute.navigate("/tasks");
    assertThat(task(substitute, cascade)).hasCount(0);
  }

  @Test
  void theCoordinatorMendsAnAddressWithoutJavaScript(Visits visits) {
    var person = new PersonId("ld-nha-hat-cai-luong");
    program.getBean(Bouncing.class).bounced(person, person + "@example.vn", "550 no such user");
    var page = visits.withoutJavaScriptAs("dp-so");
    page.navigate("/cascades");
    page.getByText("địa chỉ thư không nhận").click();
    var item = page.locator("#bounced ~ ul .account");
    assertThat(item).containsText("550 no such user");
    item.getByText("Sửa địa chỉ").click();
    assertThat(page.locator(".refused")).containsText("không đổi");
    item.locator("input[type=email]").fill("cai-luong.moi@example.vn");
    item.getByText("Sửa địa chỉ").click();
    assertThat(page.locator(".done")).containsText("Đã sửa địa chỉ");
    assertThat(page.locator("#bounced")).hasCount(0);

    program.getBean(Bouncing.class).bounced(person, "cai-luong.moi@example.vn", "550 no such user");
    var phone = visits.onPhoneAs("dp-so");
    phone.navigate("/people");
    PageChecks.assertGood(phone, "people-bounced-phone");
    phone.getByText("Địa chỉ đúng, đã kiểm tra lại").click();
    assertThat(phone.locator("#bounced")).hasCount(0);
  }

  @Test
  void aLeaderHandsOverARoleOfHerUnitAndNobodyElseIsShown(Visits visits) {
    var page = visits.as("ld-nha-hat-cmn");
    page.navigate("/people");
    assertThat(page.locator("#others ~ ul > .account")).hasCount(2);
    page.getByText("Bàn giao vai trò đầu mối").click();
    var form = page.locator("form[action$='hand-over']").first();
    form.locator("button").click();
    assertThat(page.locator(".refused")).containsText("Thiếu người nhận bàn giao");
    PageChecks.assertGood(page, "people-hand-over");
    page.locator("details[open] input[name=successor]").fill("dm-nha-hat-cheo@example.vn");
    page.locator("details[open] button").click();

    assertThat(page.locator(".done")).containsText("Đã bàn giao");
    assertThat(page.locator("#others ~ ul")).containsText("Dương Công Sơn");
    var focalPoint = visits.as("dm-nha-hat-cai-luong");
    focalPoint.navigate("/people");
    assertThat(focalPoint.locator("#others")).hasCount(0);
  }

  private static void fill(Locator form, LocalDate from, LocalDate to, String substitute) {
    form.locator("[name=from]").fill(from.toString());
    form.locator("[name=to]").fill(to.toString());
    form.locator("[name=substitute]").fill(substitute);
    form.locator("button").click();
  }

  private static Locator task(Page page, PracticeCascade cascade) {
    return page.locator(".task", new Page.LocatorOptions().setHasText(cascade.title()));
  }

  private LocalDate today() {
    var time = program.getBean(VirtualTime.class);
    return LocalDate.ofInstant(time.now(), time.zone());
  }
}
