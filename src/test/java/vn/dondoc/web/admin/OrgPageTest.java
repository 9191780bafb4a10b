package vn.dondoc.web.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.Visits;

@PageTest
class OrgPageTest {

  @Test
  void aUnitIsFoundAddedGivenAFocalPointAndRenamed(Visits visits) {
    var page = visits.as("qt-so");
    page.navigate("/admin/units");
    PageChecks.assertGood(page, "admin-units");
    page.locator("#q").fill("di san");
    page.locator("form.search button").click();
    assertThat(page.locator(".org-table tbody tr").first()).containsText("Di sản");

    page.navigate("/admin/units/so-vhtt");
    PageChecks.assertGood(page, "admin-unit");
    page.getByText("Thêm đơn vị bên dưới…").click();
    page.locator("#name-below").fill("Phòng Chuyển đổi số");
    page.getByText("Thêm đơn vị", exactly()).click();
    assertThat(page.locator(".refused")).containsText("Thiếu ngày bắt đầu");
    assertThat(page.locator("#name-below")).hasValue("Phòng Chuyển đổi số");
    page.locator("#from-below").fill("2024-03-01");
    page.getByText("Thêm đơn vị", exactly()).click();
    assertThat(page.locator(".done")).containsText("Phòng Chuyển đổi số");

    page.getByText("Thêm người vào đơn vị…").click();
    page.locator("#email-new").fill("moi@example.vn");
    page.getByText("Thêm vào đơn vị").click();
    assertThat(page.locator(".refused")).containsText("Thiếu họ và tên");
    page.locator("#name-new").fill("Đỗ Minh Anh");
    page.getByText("Thêm vào đơn vị").click();
    assertThat(page.locator(".account").first()).containsText("Đỗ Minh Anh");
    page.locator("summary #edit").click();
    page.locator("#short-edit").fill("Phòng CĐS");
    page.getByText("Lưu").click();
    assertThat(page.locator(".done")).containsText("Đã lưu");
    PageChecks.assertGood(page, "admin-unit-added");
  }

  @Test
  void aPersonGivesUpARoleAfterItsEffectIsRead(Visits visits) {
    var page = visits.onPhoneAs("qt-so");
    page.navigate("/admin/people?q=ld-thanh-tra-so");
    PageChecks.assertGood(page, "admin-people-phone");
    page.locator(".account a").first().click();
    page.getByText("Thôi vai trò này…").click();
    PageChecks.assertGood(page, "admin-person-phone");
    page.locator("form button.btn-outline-danger").click();
    assertThat(page.locator(".done")).containsText("Đã thôi vai trò");
    page.navigate("/admin/units?wanting=true&q=thanh tra");
    assertThat(page.locator(".org-table")).containsText("thiếu lãnh đạo");
    PageChecks.assertGood(page, "admin-units-phone");
  }

  @Test
  void aForeignUnitAndAForeignPersonAreNotFound(Visits visits) {
    var page = visits.as("qt-so");
    page.navigate("/admin/units/ubnd-hn");
    assertThat(page.locator(".trouble")).isVisible();
    page.navigate("/admin/people/dp-hoi-lhpn-hn");
    assertThat(page.locator(".trouble")).isVisible();
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
