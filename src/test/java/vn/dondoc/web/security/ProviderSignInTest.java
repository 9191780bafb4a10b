package vn.dondoc.web.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.Visits;

/** With a provider that signs its tokens; a program of its own, since it is configured at start. */
@PageTest
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:provider;MODE=PostgreSQL;DB_CLOSE_DELAY=-1")
class ProviderSignInTest {
  private static final MockProvider PROVIDER = new MockProvider();

  @Autowired private JdbcClient client;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry registry) {
    var client = "spring.security.oauth2.client.";
    registry.add(client + "registration.congvu.client-id", () -> "dondoc");
    registry.add(client + "registration.congvu.client-secret", () -> "secret");
    registry.add(client + "registration.congvu.client-name", () -> "Cổng xác thực thử");
    registry.add(client + "registration.congvu.scope", () -> "openid");
    registry.add(client + "provider.congvu.issuer-uri", PROVIDER::issuer);
  }

  @BeforeEach
  void honest() {
    PROVIDER.issuerClaim = PROVIDER.issuer();
    PROVIDER.forgetsNonce = false;
    client.sql("delete from account_identity").update();
  }

  @AfterAll
  static void close() {
    PROVIDER.close();
  }

  @Test
  void anUnknownIdentityIsToldWhomToAskEvenIfItsAddressIsKnown(Visits visits) {
    PROVIDER.subject = "la-4711";
    var page = visits.stranger();
    enter(page);
    assertThat(page.locator("h1")).hasText("Chưa liên kết với tài khoản nào");
    assertThat(page.locator("main")).containsText("la-4711");
    PageChecks.assertGood(page, "sign-in-unknown");
    page.navigate("/tasks");
    assertThat(page).hasURL(Pattern.compile("/sign-in"));
  }

  @Test
  void sheLinksHerAccountComesInByItAndIsOutWhenItIsStopped(Visits visits) {
    PROVIDER.subject = "4712";
    var page = visits.as("dm-bao-tang-hn");
    page.navigate("/account");
    page.getByText("Liên kết với Cổng xác thực thử").click();
    PageChecks.assertGood(page, "account-linking");
    page.getByText("Tới trang của Cổng xác thực thử").click();
    page.navigate("/account");
    assertThat(page.locator("#identities ~ form code")).hasText("4712");

    var elsewhere = visits.stranger();
    enter(elsewhere);
    assertThat(elsewhere.locator("h1")).hasText("Việc của tôi");
    assertThat(elsewhere.locator(".top-person")).hasText("Hồ Thị Cẩm Vân");

    page.getByText("Gỡ liên kết").click();
    elsewhere.navigate("/tasks");
    assertThat(elsewhere).hasURL(Pattern.compile("/sign-in\\?ended"));
  }

  @Test
  void anAdministratorLinksAnIdentityThatOpensNoOtherAccount(Visits visits) {
    PROVIDER.subject = "4713";
    var administrator = visits.as("qt-so");
    link(administrator, "ld-bao-tang-hn");
    assertThat(administrator.locator(".done")).containsText("Đã liên kết");
    link(administrator, "dm-thu-vien-hn");
    assertThat(administrator.locator(".refused")).containsText("tài khoản khác");
    var page = visits.stranger();
    enter(page);
    assertThat(page.locator(".top-person")).hasText("Thái Hữu Nghĩa");
  }

  private static void link(Page administrator, String person) {
    administrator.navigate("/admin/accounts?text=" + person);
    administrator.getByText("Nơi xác thực (0)…").click();
    administrator.locator("#subject-" + person).fill("4713");
    administrator.locator("details[open] button").last().click();
  }

  @Test
  void aTokenForAnotherSignInOrFromAnotherIssuerIsRefused(Visits visits) {
    PROVIDER.subject = "4714";
    PROVIDER.forgetsNonce = true;
    var page = visits.stranger();
    enter(page);
    assertThat(page.locator(".refused")).containsText("không trả lời hợp lệ");
    PROVIDER.forgetsNonce = false;
    PROVIDER.issuerClaim = "https://khac.example.vn";
    enter(page);
    assertThat(page.locator(".refused")).containsText("không trả lời hợp lệ");
  }

  private static void enter(Page page) {
    page.navigate("/sign-in");
    page.getByText("Cổng xác thực thử").click();
  }
}
