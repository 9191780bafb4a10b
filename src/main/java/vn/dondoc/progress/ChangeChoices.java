package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.units.Person;
import vn.dondoc.units.VietnameseOrder;

/** What a coordinator can choose from when changing a cascade or its units. */
@Service
public class ChangeChoices {
  private final JdbcClient client;
  private final Clock clock;

  ChangeChoices(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /** A unit to choose. */
  public record UnitChoice(String id, String name) {}

  /**
   * A report with a day, to choose.
   *
   * @param dayOfMonth of a report that comes back, in which case {@code day} is empty
   */
  public record RegimeChoice(
      String code,
      String title,
      String wording,
      boolean event,
      Period period,
      Optional<LocalDate> day,
      Bound bound,
      Optional<LocalDate> opensOn,
      Optional<Integer> dayOfMonth,
      int monthsAfter) {}

  public List<RegimeChoice> regimes(String cascade, Person who) {
    return client
        .sql(
            """
            select g.* from report_regime g join instruction i on i.id = g.instruction_id
            where i.id = :id and g.timing <> 'UNDATED' and exists (
              select 1 from regime_addressee a where a.instruction_id = i.id and a.regime = g.code
              and not a.withdrawn) and %s
            order by g.position
            """
                .formatted(CascadeScope.VISIBLE))
        .param("id", cascade)
        .param("who", who.actsAs())
        .query(ChangeChoices::regime)
        .list();
  }

  private static RegimeChoice regime(ResultSet row, int number) throws SQLException {
    var recurring = row.getString("timing").equals("RECURRING");
    return new RegimeChoice(
        row.getString("code"),
        row.getString("title"),
        row.getString("wording"),
        row.getString("kind").equals("EVENT"),
        Columns.period(row),
        Columns.day(row, "deadline_day"),
        Bound.valueOf(row.getString("deadline_bound")),
        Columns.day(row, "opens_on"),
        recurring ? Optional.of(row.getInt("day_of_month")) : Optional.empty(),
        row.getInt("months_after"));
  }

  /** Who is addressed still. */
  public List<UnitChoice> addressed(String cascade, Person who) {
    return sorted(
        client
            .sql(
                """
                select distinct u.id, u.name from regime_addressee a
                join unit u on u.id = a.unit_id join instruction i on i.id = a.instruction_id
                where i.id = :id and not a.withdrawn and %s
                """
                    .formatted(CascadeScope.VISIBLE))
            .param("id", cascade)
            .param("who", who.actsAs()));
  }

  /**
   * Units in being, of the issuer's or of where the document looks for its addressees, that no
   * report of the cascade has addressed so far.
   */
  public List<UnitChoice> addable(String cascade, Person who) {
    return sorted(
        client
            .sql(
                """
                select u.id, u.name from unit u, instruction i
                where i.id = :id and u.valid_from <= :today
                  and (u.valid_to is null or u.valid_to >= :today)
                  and (u.path like '%%/' || i.issuer || '/%%' or exists (
                    select 1 from addressee_group g where g.instruction_id = i.id
                    and u.path like '%%/' || g.within || '/%%'))
                  and not exists (select 1 from regime_addressee a
                    where a.instruction_id = i.id and a.unit_id = u.id) and %s
                """
                    .formatted(CascadeScope.VISIBLE))
            .param("id", cascade)
            .param("today", today())
            .param("who", who.actsAs()));
  }

  /**
   * Units in being of which this person may say that they end or go on: in and below those she
   * administers or coordinates for. Administration never passes on.
   */
  public List<UnitChoice> lookedAfter(Person who) {
    return sorted(
        client
            .sql(
                """
                select distinct u.id, u.name from unit u
                join assignment a on u.path like '%/' || a.unit_id || '/%'
                where (u.valid_to is null or u.valid_to >= :today)
                  and ((a.role = 'administrator' and a.person_id = :self)
                    or (a.role = 'coordinator' and a.person_id in (:who)))
                """)
            .param("today", today())
            .param("self", who.id().value())
            .param("who", who.actsAs()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static List<UnitChoice> sorted(JdbcClient.StatementSpec units) {
    return units
        .query((row, n) -> new UnitChoice(row.getString("id"), row.getString("name")))
        .list()
        .stream()
        .sorted(VietnameseOrder.by(UnitChoice::name))
        .toList();
  }
}
