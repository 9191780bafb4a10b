package vn.dondoc.web.cascades;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.Days;
import vn.dondoc.obligations.Handover;
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

/** The audit trail as the coordinator reads it. */
@PageTest
class AuditTabPageTest {
  @Autowired private ApplicationContext program;
  @Autowired private JdbcClient jdbc;

  @Test
  void showsOldAndNewValueAndReasonAndIsNarrowedByItsAddress(Visits visits) {
    var cascade = PracticeCascade.started(program, "on-record", "bql-dtdt", "tt-phim");
    var newDay = cascade.workingDayIn(40);
    returned(cascade, newDay);

    var page = visits.withoutJavaScriptAs("dp-so");
    page.navigate("/cascades/on-record?tab=audit");
    var newest = page.locator(".mails tbody tr").first();
    assertThat(newest).containsText("Trả lại");
    assertThat(newest).containsText("Thiếu số liệu theo giới.");
    assertThat(newest).containsText("→ Sau: chậm nhất ngày " + Days.brief(newDay));
    assertThat(page.locator(".mails")).containsText("Hệ thống");

    page.locator("#type").selectOption("SUBMITTED");
    page.locator("button:has-text('Lọc')").click();
    assertThat(page.locator(".mails tbody tr")).hasCount(1);
    assertThat(page.locator(".mails tbody tr")).containsText("12/BC");
    assertThat(page.locator("#type")).hasValue("SUBMITTED");
    page.locator("#q").fill("khong ai");
    page.locator("button:has-text('Lọc')").click();
    assertThat(page.locator("main")).containsText("Chưa có mục nào như vậy");

    looksGood(visits.as("dp-so"), "audit");
    looksGood(visits.onPhoneAs("dp-so"), "audit-phone");
    var stranger = visits.as("dm-phong-khtc").request().get("/cascades/on-record?tab=audit");
    assertThat(stranger.status()).isEqualTo(404);
  }

  private static void looksGood(Page page, String name) {
    page.navigate("/cascades/on-record?tab=audit");
    PageChecks.assertGood(page, name);
  }

  private void returned(PracticeCascade cascade, LocalDate newDay) {
    var id = new ObligationId(cascade.obligationOf("bql-dtdt"));
    program
        .getBean(Submitting.class)
        .submit(
            id,
            Handover.inSystem("12/BC", cascade.today(), "Đã thực hiện", List.of()),
            person("dm-bql-dtdt"));
    cascade.settle();
    program
        .getBean(Returning.class)
        .giveBack(id, person("dm-phong-xdnsvhgd"), "Thiếu số liệu theo giới.", Optional.of(newDay));
    cascade.settle();
  }

  @Test
  void whatAnAdministratorDoesToAccountsIsOnRecordToo(Visits visits) {
    var page = visits.as("qt-so");
    page.navigate("/admin/accounts?text=ld-tt-phim");
    page.getByText("Ngừng…").click();
    page.getByText("Ngừng tài khoản").click();
    page.navigate("/admin/accounts?text=ld-tt-phim");
    page.getByText("Cho dùng lại").click();

    assertThat(
            jdbc.sql(
                    "select actor || ' ' || type from audit_entry"
                        + " where subject = 'person:ld-tt-phim' order by type")
                .query(String.class)
                .list())
        .containsExactly("qt-so ACCOUNT_DISABLED", "qt-so ACCOUNT_ENABLED");
  }

  private Person person(String id) {
    return program.getBean(People.class).byId(new PersonId(id)).orElseThrow();
  }
}
