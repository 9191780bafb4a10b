package vn.dondoc.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.units.Person;

/** What waits for a coordinator, counted. Ids of cascades are those that she may see. */
@Component
class MorningCounts {
  private static final int STUCK_SHOWN = 10;

  private final JdbcClient client;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final int patience;

  /**
   * @param patience working days after which a report has waited too long for its reviewer
   */
  MorningCounts(
      JdbcClient client,
      WorkingCalendar calendar,
      Clock clock,
      @Value("${dondoc.reviews.remind-after:3}") int patience) {
    this.client = client;
    this.calendar = calendar;
    this.clock = clock;
    this.patience = patience;
  }

  Map<String, Integer> extensions(Person who) {
    return byCascade(
        client
            .sql(
                """
                select r.instruction_id, count(*) as number
                from extension e
                join obligation o on o.id = e.obligation_id
                join reporting_round r on r.id = o.round_id
                where e.state = 'ASKED' and e.asked_by not in (:who)
                  and o.state in ('OPEN', 'RETURNED') and %s
                group by r.instruction_id
                """
                    .formatted(ReportScope.GIVES_TIME))
            .param("who", who.actsAs()));
  }

  Overview.Waiting waiting(Person who) {
    var today = clock.instant().atZone(clock.getZone()).toLocalDate();
    var tooLong = calendar.before(today, patience).plusDays(1).atStartOfDay(clock.getZone());
    return client
        .sql(
            """
            select count(*) as number,
              sum(case when o.submitted_at < :since then 1 else 0 end) as too_long
            from obligation o join reporting_round r on r.id = o.round_id
            where o.state = 'SUBMITTED' and %s
            """
                .formatted(ReportScope.REVIEWS))
        .param("who", who.actsAs())
        .param("since", Timestamp.from(tooLong.toInstant()))
        .query((row, n) -> new Overview.Waiting(row.getInt("number"), row.getInt("too_long")))
        .single();
  }

  Map<String, Integer> undated(Collection<String> cascades) {
    return ofCascades(
        """
        select g.instruction_id, count(*) as number from report_regime g
        where g.instruction_id in (:ids) and g.timing = 'UNDATED' and g.decision is null
        group by g.instruction_id
        """,
        cascades);
  }

  /** One letter per report that any unit is to be written for. */
  Map<String, Integer> letters(Collection<String> cascades) {
    return ofCascades(
        """
        select r.instruction_id, count(distinct r.id) as number
        from obligation o join reporting_round r on r.id = o.round_id
        where r.instruction_id in (:ids) and o.last_rung >= 3 and o.state in ('OPEN', 'RETURNED')
        group by r.instruction_id
        """,
        cascades);
  }

  /** In the order of nothing but the ids. */
  List<Overview.MailTrouble> mails(Map<String, String> titles) {
    if (titles.isEmpty()) {
      return List.of();
    }
    return client
        .sql(
            """
            select r.instruction_id, m.state, count(distinct m.id) as number
            from outbox_mail m
            join notice n on n.mail_id = m.id
            join obligation o on o.id = n.obligation_id
            join reporting_round r on r.id = o.round_id
            where r.instruction_id in (:ids) and (m.state = 'FAILED'
              or (m.state = 'SENT' and m.in_doubt > 0 and m.settled_at is null))
            group by r.instruction_id, m.state
            order by m.state, r.instruction_id
            """)
        .param("ids", titles.keySet())
        .query(
            (row, n) ->
                new Overview.MailTrouble(
                    row.getString("instruction_id"),
                    titles.get(row.getString("instruction_id")),
                    row.getString("state").equals("SENT") ? "doubtful" : "failed",
                    row.getInt("number")))
        .list();
  }

  int bounced(Person who) {
    return client
        .sql(
            "select count(*) from person p where p.bounced_at is not null and "
                + PeopleScope.REACHED)
        .param("who", who.actsAs())
        .param("self", who.id().value())
        .query(Integer.class)
        .single();
  }

  List<Overview.Stuck> stuck(Collection<String> cascades) {
    if (cascades.isEmpty()) {
      return List.of();
    }
    return client
        .sql(
            """
            select o.id, r.title, u.short_name, o.set_aside
            from obligation o
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            where o.set_aside is not null and o.state in ('OPEN', 'SUBMITTED', 'RETURNED')
              and r.instruction_id in (:ids)
            order by o.id fetch first %d rows only
            """
                .formatted(STUCK_SHOWN))
        .param("ids", cascades)
        .query(
            (row, n) ->
                new Overview.Stuck(
                    row.getString("id"),
                    row.getString("title"),
                    row.getString("short_name"),
                    row.getString("set_aside")))
        .list();
  }

  private Map<String, Integer> ofCascades(String sql, Collection<String> cascades) {
    return cascades.isEmpty() ? Map.of() : byCascade(client.sql(sql).param("ids", cascades));
  }

  private static Map<String, Integer> byCascade(JdbcClient.StatementSpec counted) {
    var numbers = new HashMap<String, Integer>();
    counted.query(
        row -> {
          numbers.put(row.getString("instruction_id"), row.getInt("number"));
        });
    return numbers;
  }
}
