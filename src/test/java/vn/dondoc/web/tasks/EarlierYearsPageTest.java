package vn.dondoc.web.tasks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.web.PageChecks;
import vn.dondoc.web.PageTest;
import vn.dondoc.web.Visits;

/** What was done and sent years ago is out of the way, and a click away. */
@PageTest
class EarlierYearsPageTest {
  private static final String UNIT = "cong-an-lam-thao";

  @Autowired private JdbcClient jdbc;

  @Test
  void tasksMailsAndReportsOfEarlierYearsAreChosen(Visits visits) {
    aReportOf2021();
    var unit = visits.withoutJavaScriptAs("dm-" + UNIT);
    unit.navigate("/tasks");
    assertThat(unit.locator("#done")).containsText("Đã hoàn thành, hạn năm 2024 (0)");
    unit.locator("#done summary").click();
    PageChecks.assertGood(visits.as("dm-" + UNIT), "tasks-years");
    unit.locator("#done").getByText("2021").click();
    assertThat(unit.locator("#done .task")).containsText("Báo cáo năm 2021");
    assertThat(unit.locator("#done [aria-current]")).hasText("2021");
    unit.locator("#q").fill("bao cao nam 2021");
    unit.locator(".filter-go button").click();
    assertThat(unit.locator("#done")).containsText("Đã hoàn thành, mọi năm (1)");

    unit.navigate("/search?q=2021-le");
    assertThat(unit.locator("main")).containsText("trong 12 tháng qua");
    unit.getByText("Tìm cả báo cáo các năm trước").click();
    assertThat(unit.locator(".hits")).containsText("7/BC-2021-LE · Báo cáo năm 2021");

    var coordinator = visits.withoutJavaScriptAs("dp-ubnd-lam-thao");
    coordinator.navigate("/mails?q=cong-an");
    assertThat(coordinator.locator("main")).containsText("Chưa có thư nào như vậy");
    coordinator.locator("#year").selectOption("2021");
    coordinator.locator(".filter-go button").click();
    assertThat(coordinator.locator(".mails tbody tr")).hasCount(1);
    assertThat(coordinator.locator("#year")).hasValue("2021");
    var page = visits.as("dp-ubnd-lam-thao");
    page.navigate("/mails?year=2021");
    PageChecks.assertGood(page, "mails-year");
  }

  /** Asked by the district, done and closed. */
  private void aReportOf2021() {
    jdbc.sql(
            """
            insert into instruction (id, symbol, planned_year, issuer, title, status, started_at,
              started_by, closed_at)
            values ('le-2021', '/KH-UBND', 2021, 'ubnd-lam-thao', 'Kế hoạch 2021', 'CLOSED',
              timestamp with time zone '2021-01-05 08:00:00+07', 'dp-ubnd-lam-thao',
              timestamp with time zone '2021-12-31 08:00:00+07')
            """)
        .update();
    jdbc.sql(
            """
            insert into reporting_round (id, instruction_id, regime, period_kind, period_year,
              period_index, title, wording, deadline_day, deadline_bound, opens_at, to_unit, state,
              fanned_out, total_count)
            values ('le-2021.y', 'le-2021', 'y', 'YEAR', 2021, 1, 'Báo cáo năm 2021', 'trước ngày',
              date '2021-11-20', 'BEFORE', timestamp with time zone '2021-01-05 08:00:00+07',
              'ubnd-lam-thao', 'CLOSED', true, 1)
            """)
        .update();
    jdbc.sql(
            """
            insert into obligation (id, round_id, unit_id, state, deadline_day, deadline_bound,
              due_version, opened_at, late_days, submitted_at, closed_at)
            select 'le-2021.y.' || ?, r.id, ?, 'ACCEPTED', r.deadline_day, r.deadline_bound, 1,
              r.opens_at, 0, r.opens_at, r.opens_at
            from reporting_round r where r.id = 'le-2021.y'
            """)
        .params(UNIT, UNIT)
        .update();
    jdbc.sql(
            """
            insert into submission (id, obligation_id, version, submitted_at, submitted_by,
              document_number, document_date, summary, late_days)
            values ('le-2021', 'le-2021.y.' || ?, 1,
              timestamp with time zone '2021-11-05 08:00:00+07', 'dm-' || ?, '7/BC-2021-LE',
              date '2021-11-05', 'xong', 0)
            """)
        .params(UNIT, UNIT)
        .update();
    jdbc.sql(
            """
            insert into outbox_mail (id, recipient, address, kind, message_id, subject, state,
              created_at, attempts, sent_at)
            values ('le-2021', 'dm-' || ?, 'cong-an@example.vn', 'REMINDER', '<le-2021@vn>', 'Nhắc việc',
              'SENT', timestamp with time zone '2021-11-01 08:00:00+07', 1,
              timestamp with time zone '2021-11-01 08:01:00+07')
            """)
        .params(UNIT)
        .update();
    jdbc.sql(
            """
            insert into notice (id, obligation_id, kind, step, rung, due_version, recipient,
              because, raised_at, mail_id)
            values ('le-2021', 'le-2021.y.' || ?, 'REMINDER', 89, 0, 1, 'dm-' || ?, 'FOCAL_POINT',
              timestamp with time zone '2021-11-01 08:00:00+07', 'le-2021')
            """)
        .params(UNIT, UNIT)
        .update();
  }
}
