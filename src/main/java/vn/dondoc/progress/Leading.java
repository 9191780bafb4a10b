package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What a leader sees: only what is wrong, what she decides, and how punctual her units are. */
@Service
public class Leading {
  private static final int TOLD_FURTHER = 2;
  private static final int SHOWN = 100;

  private final JdbcClient client;
  private final LeaderRates rates;
  private final Standings standings;
  private final DueDates dates;
  private final ZoneId zone;

  Leading(JdbcClient client, LeaderRates rates, Standings standings, DueDates dates, ZoneId zone) {
    this.client = client;
    this.rates = rates;
    this.standings = standings;
    this.dates = dates;
    this.zone = zone;
  }

  public LeaderView of(Person who, int year) {
    var overdue = overdue(who);
    var months = rates.months(who, year);
    return new LeaderView(
        year,
        rates.years(dates.today().getYear()),
        overdue.stream().filter(one -> one.rung() >= TOLD_FURTHER).toList(),
        overdue.stream().filter(one -> one.rung() < TOLD_FURTHER).toList(),
        wishes(who),
        months.stream().mapToInt(month -> month.rate().inTime() + month.rate().late()).sum(),
        months,
        rates.units(who, year));
  }

  /** The year it is. */
  public int thisYear() {
    return dates.today().getYear();
  }

  private List<LeaderView.Item> overdue(Person who) {
    return client
        .sql(
            """
            select o.id, r.title, u.short_name, coalesce(a.short_name, u.short_name) as above,
              o.deadline_day, o.deadline_bound, o.last_rung,
              r.wording, r.deadline_day as round_day, r.deadline_bound as round_bound,
              case when %s then 1 else 0 end as seen
            from obligation o
            join reporting_round r on r.id = o.round_id
            join instruction i on i.id = r.instruction_id
            join unit u on u.id = o.unit_id
            left join unit a on a.id = u.parent_id
            where %s and %s
            order by o.deadline_day, %s, o.id fetch first %d rows only
            """
                .formatted(
                    ReportScope.SEES,
                    Standings.OVERDUE,
                    LeaderScope.LED,
                    Alphabet.sql("u.name"),
                    SHOWN))
        .param("who", who.actsAs())
        .params(standings.days())
        .query(this::item)
        .list();
  }

  private LeaderView.Item item(ResultSet row, int number) throws SQLException {
    return new LeaderView.Item(
        row.getString("id"),
        row.getString("title"),
        row.getString("short_name"),
        row.getString("above"),
        dates.of(Columns.wording(row), Columns.deadline(row, zone)),
        row.getInt("last_rung"),
        row.getInt("seen") > 0);
  }

  private List<LeaderView.Wish> wishes(Person who) {
    return client
        .sql(
            """
            select o.id, r.title, u.short_name, e.old_day, e.asked_day
            from extension e
            join obligation o on o.id = e.obligation_id
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            where e.state = 'ASKED' and e.asked_by not in (:who)
              and o.state in ('OPEN', 'RETURNED') and %s
            order by e.asked_at, e.id
            """
                .formatted(ReportScope.GIVES_TIME))
        .param("who", who.actsAs())
        .query(
            (row, number) ->
                new LeaderView.Wish(
                    row.getString("id"),
                    row.getString("title"),
                    row.getString("short_name"),
                    Columns.day(row, "old_day").orElseThrow(),
                    Columns.day(row, "asked_day").orElseThrow()))
        .list();
  }
}
