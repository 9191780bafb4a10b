package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What a unit is, who acts for it and what it owes. */
@Service
public class UnitPages {
  private static final String UNIT =
      """
      select u.id, u.name, u.kind, u.valid_to, above.id as above_id, above.name as above_name
      from unit u left join unit above on above.id = u.parent_id
      where u.id = :unit and
      """
          + UnitScope.KNOWN;

  private static final String PEOPLE =
      """
      select p.id, p.name, p.email, p.bounced_at, own.role from assignment own
      join person p on p.id = own.person_id
      where own.unit_id = :unit and (p.id = :self or
      """
          + PeopleScope.REACHED
          + ") order by own.role, "
          + Alphabet.sql("p.name")
          + ", p.id";

  private static final String WORK =
      """
      select o.id as obligation, o.state, o.deadline_day, o.deadline_bound, o.late_days,
        r.title as report, r.kind, r.wording, r.deadline_day as round_day,
        r.deadline_bound as round_bound, i.*, issuer.short_name as issuer_name
      from obligation o join reporting_round r on r.id = o.round_id
      join instruction i on i.id = r.instruction_id join unit issuer on issuer.id = i.issuer
      where o.unit_id = :unit and
      """
          + ReportScope.SEES
          + " order by o.deadline_day desc, o.id fetch first 500 rows only";

  /** Overdue, then by day; what is done comes last, the latest first. */
  private static final Comparator<UnitPage.Work> PRESSING_FIRST =
      Comparator.comparing((UnitPage.Work work) -> work.standing() != Standing.OVERDUE)
          .thenComparing(work -> isSettled(work.standing()))
          .thenComparing(
              (left, right) ->
                  isSettled(left.standing())
                      ? right.due().day().compareTo(left.due().day())
                      : left.due().day().compareTo(right.due().day()));

  private final JdbcClient client;
  private final DueDates dates;
  private final ZoneId zone;

  UnitPages(JdbcClient client, DueDates dates, ZoneId zone) {
    this.client = client;
    this.dates = dates;
    this.zone = zone;
  }

  /** Empty as well when the unit is nothing to this person. */
  public Optional<UnitPage> byId(String unit, Person who) {
    var asked = Map.of("unit", unit, "who", who.actsAs(), "self", who.id().value());
    return client
        .sql(UNIT)
        .params(asked)
        .query((row, number) -> page(row, people(asked), work(asked)))
        .optional();
  }

  private List<UnitPage.Officer> people(Map<String, ?> asked) {
    return client.sql(PEOPLE).params(asked).query(UnitPages::officer).list();
  }

  private List<UnitPage.Work> work(Map<String, ?> asked) {
    return client.sql(WORK).params(asked).query(this::line).list().stream()
        .sorted(PRESSING_FIRST)
        .toList();
  }

  private static UnitPage page(
      ResultSet row, List<UnitPage.Officer> people, List<UnitPage.Work> work) throws SQLException {
    var aboveName = row.getString("above_name");
    return new UnitPage(
        row.getString("id"),
        row.getString("name"),
        row.getString("kind"),
        Columns.text(row, "above_id").map(id -> new Found.UnitHit(id, aboveName, Optional.empty())),
        Columns.day(row, "valid_to"),
        people,
        work);
  }

  private static UnitPage.Officer officer(ResultSet row, int number) throws SQLException {
    return new UnitPage.Officer(
        row.getString("id"),
        row.getString("name"),
        row.getString("email"),
        row.getString("role"),
        row.getTimestamp("bounced_at") != null);
  }

  private UnitPage.Work line(ResultSet row, int number) throws SQLException {
    var deadline = Columns.deadline(row, zone);
    return new UnitPage.Work(
        row.getString("obligation"),
        row.getString("report"),
        Documents.ref(row),
        dates.of(Columns.wording(row), deadline),
        dates.standing(row, deadline),
        row.getInt("late_days"));
  }

  private static boolean isSettled(Standing standing) {
    return standing == Standing.DONE || standing == Standing.WITHDRAWN;
  }
}
