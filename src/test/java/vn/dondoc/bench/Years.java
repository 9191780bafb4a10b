package vn.dondoc.bench;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.testing.TestDatabase;

/**
 * Whole years of a {@link Province}, loaded by a few statements each: a cascade of twelve monthly
 * reports, each asked of every unit below its issuer. In a year that is past all is accepted, each
 * tenth late; each was reminded of once, twelve such reminders to a mail. The audit trail and the
 * engine's history are left out: no page here reads them.
 */
final class Years {
  private final JdbcTemplate jdbc;
  private final String prefix;
  private final String issuer;
  private final String via;

  /**
   * @param prefix of the ids of its cascades, before the year
   * @param issuer of its cascades; it receives the reports
   * @param via collects them, or null
   */
  Years(TestDatabase database, String prefix, String issuer, String via) {
    this.jdbc = new JdbcTemplate(database.dataSource());
    this.prefix = prefix;
    this.issuer = issuer;
    this.via = via;
  }

  /** Closed, accepted and told. */
  void past(int year) {
    cascade(year, "CLOSED");
    rounds(year, 12);
    obligations(year, 12);
    submissions(year);
    mails(year);
  }

  /** Four reports are done, of the fifth each other unit has handed in, seven are to come. */
  void running(int year) {
    cascade(year, "RUNNING");
    rounds(year, 4);
    obligations(year, 4);
    submissions(year);
    mails(year);
  }

  static void analyze(TestDatabase database) {
    var jdbc = new JdbcTemplate(database.dataSource());
    jdbc.queryForList("select fold_counts()");
    jdbc.execute("vacuum analyze");
  }

  private void cascade(int year, String status) {
    var id = prefix + year;
    jdbc.update(
        """
        insert into instruction (id, symbol, planned_year, issuer, title, status, started_at,
          started_by, closed_at)
        select id, '/KH-' || upper(issuer), y, issuer, 'Kế hoạch năm ' || y, s,
          make_timestamptz(y, 1, 5, 8, 0, 0), 'dp-vn',
          case when s = 'CLOSED' then make_timestamptz(y, 12, 31, 8, 0, 0) end
        from (select ? as id, ? as issuer, ?::integer as y, ? as s) of
        """,
        id,
        issuer,
        year,
        status);
    jdbc.update(
        """
        insert into report_regime (instruction_id, position, code, period_kind, period_year,
          period_index, title, wording, deadline_day, deadline_bound, to_unit, via_unit)
        select i.id, m, 'm' || lpad(m::text, 2, '0'), 'MONTH', planned_year, m, 'Báo cáo tháng ' || m,
          'trước ngày …', make_date(planned_year, m, 20), 'BEFORE', i.issuer, ?
        from generate_series(1, 12) m, instruction i where i.id = ?
        """,
        via,
        id);
    jdbc.update(
        """
        insert into regime_addressee (instruction_id, regime, position, unit_id, tone)
        select i.id, 'm' || lpad(m::text, 2, '0'), row_number() over (partition by m), u.id, 'REQUIRED'
        from generate_series(1, 12) m, instruction i join unit above on above.id = i.issuer
        join unit u on u.path like above.path || '%'
        where i.id = ?
          and u.id in (select unit_id from assignment where person_id = 'dm-' || unit_id)
          and u.id <> 'vn-thu'
        """,
        id);
  }

  private void rounds(int year, int closed) {
    jdbc.update(
        """
        insert into reporting_round (id, instruction_id, regime, period_kind, period_year,
          period_index, title, wording, deadline_day, deadline_bound, opens_at, to_unit, via_unit,
          state, fanned_out, opened_at)
        select g.instruction_id || '.' || g.code, g.instruction_id, g.code, 'MONTH', y, m, g.title,
          g.wording, g.deadline_day, 'BEFORE', make_timestamptz(y, m, 1, 8, 0, 0), g.to_unit, g.via_unit,
          case when m <= closed then 'CLOSED' when m = closed + 1 then 'OPEN' else 'PLANNED' end,
          m <= closed + 1, make_timestamptz(y, m, 1, 8, 0, 0)
        from report_regime g join lateral (select g.period_index as m, g.period_year as y) p on true,
          (select ?::integer as closed) of
        where g.instruction_id = ?
        """,
        closed,
        prefix + year);
  }

  /** As they stand at last: moved there one by one, millions would each be counted twice. */
  private void obligations(int year, int accepted) {
    jdbc.update(
        """
        insert into obligation (id, round_id, unit_id, tone, state, deadline_day, deadline_bound,
          due_version, opened_at, next_signal_at, next_signal_kind, next_signal_step, last_rung,
          submitted_at, closed_at, late_days)
        select o.id, o.round_id, o.unit_id, 'REQUIRED', o.state, o.day, o.bound, 1, o.opens_at,
          case when o.state <> 'ACCEPTED' then o.day + interval '1 year' end, 'MISSED', 1, 0,
          case o.state when 'ACCEPTED' then o.day when 'SUBMITTED' then o.opens_at end,
          case when o.state = 'ACCEPTED' then o.day end,
          case when o.state = 'ACCEPTED' then case when hashtext(o.id) % 10 = 0 then 2 else 0 end end
        from (
          select r.id || '.' || d.unit_id as id, r.id as round_id, d.unit_id, r.deadline_day as day,
            r.deadline_bound as bound, r.opens_at,
            case when r.period_index <= ? then 'ACCEPTED'
              when hashtext(d.unit_id) % 2 = 0 then 'SUBMITTED' else 'OPEN' end as state
          from reporting_round r
          join regime_addressee d on d.instruction_id = r.instruction_id and d.regime = r.regime
          where r.instruction_id = ? and r.fanned_out) o
        """,
        accepted, prefix + year);
    jdbc.update(
        """
        update reporting_round r set total_count = o.number, open_count = o.open
        from (select round_id, count(*) as number, count(*) filter (where state <> 'ACCEPTED') as open
          from obligation group by round_id) o
        where o.round_id = r.id and r.instruction_id = ?
        """,
        prefix + year);
  }

  private void submissions(int year) {
    jdbc.update(
        """
        insert into submission (id, obligation_id, version, submitted_at, submitted_by,
          document_number, document_date, summary, late_days, verdict, verdict_at, verdict_by)
        select gen_random_uuid(), o.id, 1, o.submitted_at, 'dm-' || o.unit_id,
          1 + abs(hashtext(o.id)) % 400 || '/BC-' || upper(right(o.unit_id, 3)),
          o.deadline_day, 'Đã thực hiện đủ', coalesce(o.late_days, 0),
          case when o.state = 'ACCEPTED' then o.state end, o.closed_at,
          case when o.state = 'ACCEPTED' then 'dm-vn-thu' end
        from obligation o join reporting_round r on r.id = o.round_id
        where r.instruction_id = ? and o.submitted_at is not null
        """,
        prefix + year);
  }

  /** One mail a year to each focal point about all her reports. */
  private void mails(int year) {
    var id = prefix + year;
    jdbc.update(
        """
        insert into outbox_mail (id, recipient, address, kind, message_id, subject, state, created_at,
          attempts, sent_at)
        select md5(y.id || d.unit_id), 'dm-' || d.unit_id, 'dm-' || d.unit_id || '@example.vn', 'DIGEST',
          '<' || md5(y.id || d.unit_id) || '@vn>', 'Nhắc việc', 'SENT', y.at, 1, y.at + d.position / 100 * interval '50 milliseconds'
        from regime_addressee d,
          (select ? as id, make_timestamptz(?, 5, 4, 8, 0, 0) as at) y
        where d.instruction_id = y.id and d.regime = 'm01'
        """,
        id,
        year);
    jdbc.update(
        """
        insert into notice (id, obligation_id, kind, step, rung, due_version, recipient, because,
          raised_at, mail_id)
        select gen_random_uuid(), o.id, 'REMINDER', 89, 0, 1, 'dm-' || o.unit_id, 'FOCAL_POINT',
          o.opened_at, md5(r.instruction_id || o.unit_id)
        from obligation o join reporting_round r on r.id = o.round_id
        where r.instruction_id = ?
        """,
        id);
  }
}
