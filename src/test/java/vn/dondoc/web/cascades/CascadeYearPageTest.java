package vn.dondoc.web.cascades;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.Visits;

/**
 * The coordinator's year with the real plan of Sở VHTT. Its mails are counted, so it has a program
 * of its own; its chapters follow each other.
 */
@PageTest
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:year;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CascadeYearPageTest {
  private static final String DRAFT = "/cascades/drafts/svhtt-2024";
  private static final String CASCADE = "/cascades/svhtt-2024";

  @Test
  @Order(1)
  void thePreviewShowsEveryDayAndMailBeforeAnythingIsStarted(Visits visits) {
    var page = visits.as("dp-so");
    page.navigate("/cascades");
    assertThat(page.locator("main")).containsText("Chưa có đợt nào");
    assertThat(page.locator("main")).containsText("2 báo cáo có hạn, 2 việc chưa có hạn");
    PageChecks.assertGood(page, "cascades-before");
    page.getByText("Xem trước và bắt đầu").click();

    assertThat(page.locator(".warning")).containsText("Văn bản chưa có số");
    assertThat(page.locator("#preview")).containsText("hạn an toàn thứ Sáu, 17/5/2024");
    assertThat(page.locator("#preview")).containsText("08:00 thứ Bảy, 4/5/2024");
    assertThat(mailDay(page, "thứ Bảy, 4/5/2024")).containsText("21 thư nhắc việc");
    assertThat(mailDay(page, "thứ Hai, 20/5/2024")).containsText("42 thư báo quá hạn");
    assertThat(mailDay(page, "thứ Năm, 23/5/2024")).containsText("2 thư đôn đốc bậc 2");
    assertThat(page.locator("main")).containsText("Định kỳ báo cáo theo quy định");
    PageChecks.assertGood(page, "draft");
    var phone = visits.onPhoneAs("dp-so");
    phone.navigate(DRAFT);
    PageChecks.assertGood(phone, "draft-phone");
  }

  @Test
  @Order(2)
  void whatIsTypedWrongIsToldAtItsFieldAndStaysTyped(Visits visits) {
    var page = visits.withoutJavaScriptAs("dp-so");
    page.navigate(DRAFT);
    page.locator("#number").fill("KH-SVHTT số mười hai");
    page.locator("#issuedOn").fill("2024-03-01");
    press(page, "Bắt đầu");
    assertThat(page.locator("#number-error")).containsText("ví dụ 12/KH-SVHTT");
    assertThat(page.locator("#number")).hasValue("KH-SVHTT số mười hai");
    assertThat(page.locator("#issuedOn")).hasValue("2024-03-01");

    page.locator("#number").fill("");
    page.locator("#issuedOn").fill("");
    press(page, "Bắt đầu");
    assertThat(page.locator("#consent-error")).containsText("Hãy đánh dấu đồng ý");

    page.locator("#number").fill("12");
    page.locator("#issuedOn").fill("2024-03-01");
    press(page, "Xem lại");
    assertThat(page.locator("p.chain")).containsText("12/KH-SVHTT (1/3/2024)");
    assertThat(page.locator(".warning")).hasCount(0);
  }

  @Test
  @Order(3)
  void nobodyElseFindsTheDraftOrTheCascade(Visits visits) {
    var page = visits.as("dm-phong-khtc");
    page.navigate(DRAFT);
    assertThat(page.locator("h1")).hasText("Không có trang này");
    page.navigate("/cascades");
    assertThat(page.locator("main")).not().containsText("Xem trước và bắt đầu");
    assertThat(page.locator("main")).not().containsText("bắt đầu từ một văn bản");
    assertThat(page.locator("a[href='/units/successions']")).hasCount(0);
  }

  @Test
  @Order(4)
  void onceStartedTheMatrixShowsEveryUnit(Visits visits) {
    var page = visits.as("dp-so");
    page.navigate(DRAFT);
    page.locator("#number").fill("12/KH-SVHTT");
    page.locator("#issuedOn").fill("2024-03-01");
    press(page, "Bắt đầu");
    assertThat(page.locator(".done")).containsText("Đã bắt đầu");
    assertThat(page.locator("#starting h2")).hasText("0/21 việc đã giao cho đơn vị");
    PageChecks.assertGood(page, "starting");
    page.getByText("Mở trang của đợt").click();
    assertThat(page).hasURL(Pattern.compile(CASCADE + "$"));
    assertThat(page.locator("p.chain"))
        .containsText(
            Pattern.compile(
                "39/KH-UBND.*29/1/2024.*→.*12/KH-SVHTT.*1/3/2024.*21 đơn vị", Pattern.DOTALL));
    assertThat(page.locator(".counts")).containsText("Hoàn thành 0/42");
    assertThat(page.locator(".matrix tbody tr:not(.matrix-group)")).hasCount(21);
    assertThat(page.locator(".matrix")).containsText("mở 23/8/2024");

    page.navigate(DRAFT);
    assertThat(page).hasURL(Pattern.compile(CASCADE + "/starting$"));
    assertThat(page.locator("button:text-is('Bắt đầu')")).hasCount(0);
  }

  @Test
  @Order(5)
  void onTheFourthOfMayEveryUnitHasItsDigest(Visits visits) {
    var page = visits.as("dp-so");
    page.navigate(CASCADE);
    press(page, "Tới việc kế tiếp");
    assertThat(page).hasURL(Pattern.compile(CASCADE + "$"));
    goTo(page, "2024-03-02");
    assertThat(page.locator(".demo-done")).containsText("21 thư");
    goTo(page, "2024-05-04");
    assertThat(page.locator(".demo-done"))
        .containsText("Đã tới 09:00 thứ Bảy, 4/5/2024. Trong thời gian đó 21 thư");

    page.locator(".demo-mailbox").click();
    assertThat(page.locator(".mailbox > li")).hasCount(42);
    assertThat(page.locator(".mailbox > li:has-text('4/5/2024'):has-text('[Nhắc việc]')"))
        .hasCount(21);
    PageChecks.assertGood(page, "mailbox");
    page.locator("#to").fill("dm-phong-khtc");
    press(page, "Lọc");
    page.locator(".mailbox a").first().click();
    assertThat(page.frameLocator(".mail-html").locator("body")).containsText("20/5/2024");
    assertThat(page.locator(".mail-text")).containsText("20/5/2024");
    PageChecks.assertGood(page, "mail");
  }

  @Test
  @Order(6)
  void aMissIsRedInTheMatrixAndItsMailsAreListed(Visits visits) {
    var page = visits.as("dp-so");
    page.navigate(CASCADE);
    goTo(page, "2024-05-20");
    assertThat(page.locator(".counts")).containsText("Quá hạn 21");
    assertThat(page.locator(".matrix .cell .status-overdue")).hasCount(21);
    goTo(page, "2024-05-23");
    assertThat(page.locator(".demo-done")).containsText("2 thư");
    assertThat(page.locator(".matrix")).containsText("quá 4 ngày làm việc");
    PageChecks.assertGood(page, "cascade-matrix");

    page.navigate("/mails?q=dp-so");
    assertThat(page.locator(".mails tbody tr")).hasCount(1);
    assertThat(page.locator(".mails")).containsText("đôn đốc bậc 2 21 việc");
    page.navigate("/mails");
    assertThat(page.locator(".mails caption")).containsText("149 thư");
    PageChecks.assertGood(page, "mails");
  }

  @Test
  @Order(7)
  void theMatrixIsNarrowedByItsAddress(Visits visits) {
    var page = visits.withoutJavaScriptAs("dp-so");
    page.navigate(CASCADE);
    page.locator("#q").fill("ke hoach");
    press(page, "Lọc");
    assertThat(page.locator("[role=status]").last()).hasText("1 trong 21 đơn vị");
    assertThat(page.locator(".matrix tbody th[scope=row]")).hasText("Phòng Kế hoạch - Tài chính");
    page.locator(".counts").getByText("Hoàn thành").click();
    assertThat(page.locator("main")).containsText("Không có đơn vị nào như vậy");
  }

  @Test
  @Order(7)
  void theMatrixNarrowsItselfWhileOneTypes(Visits visits) {
    var page = visits.as("dp-so");
    page.navigate(CASCADE);
    page.locator("#q").pressSequentially("ke hoach");
    assertThat(page.locator(".matrix tbody th[scope=row]")).hasCount(1);
    assertThat(page).hasURL(Pattern.compile("q=ke"));
    assertThat(page.locator("#q")).isFocused();
  }

  @Test
  @Order(8)
  void everySideOfTheCascadeIsGoodOnADeskAndOnAPhone(Visits visits) {
    var desk = visits.as("dp-so");
    desk.navigate(CASCADE);
    goTo(desk, "2024-05-27");
    var phone = visits.onPhoneAs("dp-so");
    for (var tab :
        new String[] {"matrix", "timeline", "mails", "undated", "duties", "letters", "audit"}) {
      desk.navigate(CASCADE + "?tab=" + tab);
      PageChecks.assertGood(desk, "cascade-" + tab + "-desk");
      phone.navigate(CASCADE + "?tab=" + tab);
      PageChecks.assertGood(phone, "cascade-" + tab + "-phone");
    }
    phone.navigate("/cascades");
    assertThat(phone.locator(".counts")).containsText("Quá hạn 21");
    assertThat(phone.locator("main")).not().containsText("Chưa có đợt nào");
    PageChecks.assertGood(phone, "cascades-phone");
    phone.navigate("/mails");
    PageChecks.assertGood(phone, "mails-phone");
    desk.navigate("/cascades?lang=en");
    PageChecks.assertGood(desk, "cascades-english");
  }

  @Test
  @Order(9)
  void theDraftLetterNamesEveryUnitThatStillOwes(Visits visits) {
    var page = visits.as("dp-so");
    page.navigate(CASCADE + "?tab=letters");
    page.getByText("Mở bản dự thảo").click();
    assertThat(page.locator(".letter")).containsText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    assertThat(page.locator(".letter-draft")).hasText("DỰ THẢO");
    assertThat(page.locator(".letter-units tbody tr")).hasCount(21);
    PageChecks.assertGood(page, "chasing-letter");
  }

  @Test
  @Order(10)
  void theCollectingUnitSeesTheCascadeToo(Visits visits) {
    var page = visits.as("dm-phong-xdnsvhgd");
    page.navigate("/cascades");
    page.locator("h3 a").click();
    assertThat(page.locator(".matrix tbody tr:not(.matrix-group)")).hasCount(21);
    assertThat(visits.as("dm-phong-khtc").request().get(CASCADE).status()).isEqualTo(404);
  }

  private static void goTo(Page page, String day) {
    page.locator("#demo-day").fill(day);
    press(page, "Tới ngày này");
  }

  private static Locator mailDay(Page page, String day) {
    return page.locator(".mail-days > li", new Page.LocatorOptions().setHasText(day));
  }

  private static void press(Page page, String name) {
    page.locator("button:has-text('" + name + "')").first().click();
  }
}
