package vn.dondoc.web.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.Visits;

/** What browser and server do when something is not as it should be. */
@PageTest
class StrictnessPageTest {

  @Test
  void aScriptThatSomebodySmuggledInDoesNotRunAndOursDo(Visits visits) {
    var page = visits.stranger();
    page.route(
        Pattern.compile("/sign-in$"),
        route -> {
          var answer = route.fetch();
          var smuggled =
              "<script>document.title='in'</script><img src=x onerror=\"document.title='in'\">"
                  + "<script src='/webjars/bootstrap/dist/js/bootstrap.min.js'></script></main>";
          route.fulfill(
              new Route.FulfillOptions()
                  .setResponse(answer)
                  .setBody(answer.text().replace("</main>", smuggled)));
        });
    page.navigate("/sign-in");
    assertThat(page).hasTitle(Pattern.compile("Đăng nhập"));
    assertThat(page.evaluate("typeof htmx")).isEqualTo("object");
    assertThat(page.evaluate("typeof bootstrap")).isEqualTo("undefined");
  }

  @Test
  void theSessionHasANewNameAfterSigningInAndItsCookieIsGuarded(Visits visits) {
    var page = visits.stranger();
    page.navigate("/sign-in");
    var before = session(page);
    page.getByText("dm-phong-khtc").click();
    assertThat(session(page)).isNotEqualTo(before);

    var behindTls = RequestOptions.create().setHeader("X-Forwarded-Proto", "https");
    var answer = visits.stranger().request().get("/sign-in", behindTls);
    assertThat(answer.headers().get("set-cookie"))
        .contains("JSESSIONID=", "HttpOnly", "SameSite=Lax", "Secure");
    assertThat(answer.headers()).containsKey("strict-transport-security");
  }

  private static String session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoeverWasAwayTooLongIsToldSoOnAWholePage(Visits visits) {
    var page = visits.as("dm-phong-khtc");
    page.context().clearCookies();
    page.context().addCookies(List.of(new Cookie("JSESSIONID", "A".repeat(32)).setUrl(page.url())));
    var part =
        page.request().get("/tasks", RequestOptions.create().setHeader("HX-Request", "true"));
    assertThat(part.status()).isEqualTo(401);
    assertThat(part.headers()).containsEntry("hx-redirect", "/sign-in?expired");
    page.navigate("/tasks");
    assertThat(page.locator(".warning")).containsText("Phiên làm việc đã hết");
    PageChecks.assertGood(page, "sign-in-expired");
  }

  @Test
  void theErrorPagesSayWhatNowAndKeepToThePolicy(Visits visits) {
    var page = visits.as("dm-phong-khtc");
    assertThat(page.navigate("/cascades/khong-co").headers().get("content-security-policy"))
        .contains("'nonce-");
    PageChecks.assertGood(page, "404");
    page.navigate("/too-large");
    PageChecks.assertGood(page, "413");
    page.navigate("/demo/mails?page=khong-phai-so");
    assertThat(page.locator("h1")).hasText("Không hiểu yêu cầu này");
    assertThat(page.locator(".secret")).hasCount(0);
    PageChecks.assertGood(page, "400");
    assertThat(page.navigate("/error").status()).isEqualTo(500);
    assertThat(page.locator(".secret")).hasText(Pattern.compile("[0-9A-Z]{5}"));
    PageChecks.assertGood(page, "500");
  }
}
