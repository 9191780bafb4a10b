package vn.dondoc.bench;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.testing.TestDatabase;

/**
 * Whole years of a {@link Province}, loaded by a few statements each: a cascade of twelve monthly
 * reports, each asked of every unit. In a year that is past all is accepted, each tenth late; each
 * was reminded of once, twelve such reminders to a mail. The audit trail and the engine's history
 * are left out: no page here reads them.
 */
final class Years {
  private final JdbcTemplate jdbc;

  Years(TestDatabase database) {
    this.jdbc = new JdbcTemplate(database.dataSource());
  }

  /** Closed, accepted and told. */
  void past(int year) {
    cascade(year, "CLOSED");
    rounds(year, 12, "CLOSED");
    obligations(year);
    settle(year, 12);
    mails(year);
  }

  /** Four reports are done, of the fifth each other unit has handed in, seven are to come. */
  void running(int year) {
    cascade(year, "RUNNING");
    rounds(year, 4, "CLOSED");
    obligations(year);
    settle(year, 4);
    mails(year);
    jdbc.update("update reporting_round set state = 'OPEN' where id = ?", "k" + year + ".m05");
    jdbc.update(
        """
        update obligation set state = 'SUBMITTED', submitted_at = opened_at
        where round_id = ? and hashtext(unit_id) % 2 = 0
        """,
        "k" + year + ".m05");
  }

  void analyze() {
    jdbc.queryForList("select fold_counts()");
    jdbc.execute("vacuum analyze");
  }

  private void cascade(int year, String status) {
    jdbc.update(
        """
        insert into instruction (id, symbol, planned_year, issuer, title, status, started_at,
          started_by, closed_at)
        select 'k' || y, '/KH-BENCH', y, 'vn', 'Kế hoạch năm ' || y, s, make_timestamptz(y, 1, 5, 8, 0, 0),
          'dp-vn', case when s = 'CLOSED' then make_timestamptz(y, 12, 31, 8, 0, 0) end
        from (select ?::integer as y, ?::varchar as s) of
        """,
        year,
        status);
    jdbc.update(
        """
        insert into report_regime (instruction_id, position, code, period_kind, period_year,
          period_index, title, wording, deadline_day, deadline_bound, to_unit, via_unit)
        select 'k' || y, m, 'm' || lpad(m::text, 2, '0'), 'MONTH', y, m, 'Báo cáo tháng ' || m,
          'trước ngày …', make_date(y, m, 20), 'BEFORE', 'vn', 'vn-thu'
        from generate_series(1, 12) m, (select ?::integer as y) of
        """,
        year);
    jdbc.update(
        """
        insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
        select 'k' || ?, 'm' || lpad(m::text, 2, '0'), row_number() over (partition by m), u.id, 'REQUIRED'
        from generate_series(1, 12) m, unit u
        where u.id in (select unit_id from assignment where person_id = 'ld-' || unit_id)
        """,
        year);
  }

  /**
   * @param closed how many, from January on; the next is open, the others are planned
   */
  private void rounds(int year, int closed, String status) {
    jdbc.update(
        """
        insert into reporting_round (id, instruction_id, regime, period_kind, period_year,
          period_index, title, wording, deadline_day, deadline_bound, opens_at, to_unit, via_unit,
          state, fanned_out, opened_at)
        select g.instruction_id || '.' || g.code, g.instruction_id, g.code, 'MONTH', y, m, g.title,
          g.wording, g.deadline_day, 'BEFORE', make_timestamptz(y, m, 1, 8, 0, 0), g.to_unit, g.via_unit,
          case when m <= closed then ? when m = closed + 1 then 'OPEN' else 'PLANNED' end,
          m <= closed + 1, make_timestamptz(y, m, 1, 8, 0, 0)
        from report_regime g join lateral (select g.period_index as m, g.period_year as y) p on true,
          (select ?::integer as closed) of
        where g.instruction_id = 'k' || ?
        """,
        status,
        closed,
        year);
  }

  private void obligations(int year) {
    jdbc.update(
        """
        insert into obligation (id, round_id, unit_id, tone, state, deadline_day, deadline_bound,
          due_version, opened_at, next_signal_at, next_signal_kind, next_signal_step, last_rung)
        select r.id || '.' || d.unit_id, r.id, d.unit_id, d.tone, 'OPEN', r.deadline_day,
          r.deadline_bound, 1, r.opens_at, r.deadline_day + interval '1 year', 'MISSED', 1, 0
        from reporting_round r
        join regime_addressee d on d.instruction_id = r.instruction_id and d.regime = r.regime
        where r.instruction_id = 'k' || ? and r.fanned_out
        """,
        year);
  }

  private void settle(int year, int reports) {
    jdbc.update(
        """
        update obligation o set state = 'ACCEPTED', submitted_at = o.deadline_day, next_signal_at = null,
          closed_at = o.deadline_day, late_days = case when hashtext(o.id) % 10 = 0 then 2 else 0 end
        from reporting_round r where r.id = o.round_id and r.instruction_id = 'k' || ?
          and r.period_index <= ?
        """,
        year, reports);
    jdbc.update(
        """
        insert into submission (id, obligation_id, version, submitted_at, submitted_by,
          document_number, document_date, summary, late_days, verdict, verdict_at, verdict_by)
        select gen_random_uuid(), o.id, 1, o.submitted_at, 'dm-' || o.unit_id, '12/BC',
          o.deadline_day, 'Đã thực hiện đủ', o.late_days, 'ACCEPTED', o.closed_at, 'dm-vn-thu'
        from obligation o join reporting_round r on r.id = o.round_id
        where r.instruction_id = 'k' || ? and o.state = 'ACCEPTED'
        """,
        year);
  }

  /** One mail a year to each focal point about all her reports. */
  private void mails(int year) {
    jdbc.update(
        """
        insert into outbox_mail (id, recipient, address, kind, message_id, subject, state, created_at,
          attempts, sent_at)
        select md5(? || u.unit_id), u.person_id, u.person_id || '@example.vn', 'DIGEST',
          '<' || md5(? || u.unit_id) || '@vn>', 'Nhắc việc', 'SENT', make_timestamptz(?, 5, 4, 8, 0, 0), 1,
          make_timestamptz(?, 5, 4, 8, 1, 0)
        from assignment u where u.person_id = 'dm-' || u.unit_id and u.role = 'focal-point'
        """,
        String.valueOf(year),
        String.valueOf(year),
        year,
        year);
    jdbc.update(
        """
        insert into notice (id, obligation_id, kind, step, rung, due_version, recipient, because,
          raised_at, mail_id)
        select gen_random_uuid(), o.id, 'REMINDER', 89, 0, 1, 'dm-' || o.unit_id, 'FOCAL_POINT',
          o.opened_at, md5(? || o.unit_id)
        from obligation o join reporting_round r on r.id = o.round_id
        where r.instruction_id = 'k' || ?
        """,
        String.valueOf(year),
        year);
  }
}
