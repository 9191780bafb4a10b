package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.units.Person;
import vn.dondoc.units.VietnameseOrder;

/** How punctual the units of a leader are, counted by the database. */
@Component
class LeaderRates {
  private static final String COUNTS =
      """
      sum(case when o.state = 'ACCEPTED' and coalesce(o.late_days, 0) = 0 then 1 else 0 end)
        as in_time,
      sum(case when o.state = 'ACCEPTED' and o.late_days > 0 then 1 else 0 end) as late,
      sum(case when %s then 1 else 0 end) as overdue
      from %s
      join obligation o on o.unit_id = u.id
      join reporting_round r on r.id = o.round_id
      where o.deadline_day >= :from and o.deadline_day < :to
        and o.state in ('ACCEPTED', 'OPEN', 'RETURNED') and (o.state = 'ACCEPTED' or %s)
      """
          .formatted(Standings.OVERDUE, LeaderScope.UNITS, Standings.OVERDUE);

  private final JdbcClient client;
  private final Standings standings;

  LeaderRates(JdbcClient client, Standings standings) {
    this.client = client;
    this.standings = standings;
  }

  /** From the first in which any report was due to the last or to this one; latest first. */
  List<Integer> years(int thisYear) {
    return client
        .sql(
            """
            select min(r.deadline_day) as first_day, max(r.deadline_day) as last_day
            from reporting_round r where r.state <> 'PLANNED'
            """)
        .query((row, number) -> years(row, thisYear))
        .single();
  }

  private static List<Integer> years(ResultSet row, int thisYear) throws SQLException {
    var first = Columns.day(row, "first_day").map(LocalDate::getYear).orElse(thisYear);
    var last = Columns.day(row, "last_day").map(LocalDate::getYear).orElse(thisYear);
    return IntStream.rangeClosed(Math.min(first, thisYear), Math.max(last, thisYear))
        .boxed()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  List<LeaderView.Month> months(Person who, int year) {
    return counted(
            "select extract(month from o.deadline_day) as m, ",
            " group by extract(month from o.deadline_day) order by m",
            who,
            year)
        .query((row, number) -> new LeaderView.Month(row.getInt("m"), rate(row)))
        .list();
  }

  List<LeaderView.UnitRate> units(Person who, int year) {
    var units =
        counted("select u.id, u.name, ", " group by u.id, u.name order by u.id", who, year)
            .query((row, number) -> new LeaderView.UnitRate(row.getString("name"), rate(row)))
            .list();
    return VietnameseOrder.sorted(units, LeaderView.UnitRate::unit);
  }

  private JdbcClient.StatementSpec counted(String what, String grouped, Person who, int year) {
    return client
        .sql(what + COUNTS + grouped)
        .param("who", who.actsAs())
        .param("from", LocalDate.of(year, 1, 1))
        .param("to", LocalDate.of(year + 1, 1, 1))
        .params(standings.days());
  }

  private static LeaderView.Rate rate(ResultSet row) throws SQLException {
    return new LeaderView.Rate(row.getInt("in_time"), row.getInt("late"), row.getInt("overdue"));
  }
}
