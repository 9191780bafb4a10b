package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.VietnameseOrder;

/** What the units of a person owe: those she submits or leads for. */
@Service
public class Tasks {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final String MINE =
      """
      o.unit_id in (select a.unit_id from assignment a
        where a.person_id in (:who) and a.role in ('focal-point', 'leader'))
      """;

  private final JdbcClient client;
  private final PlannedWork planned;
  private final DutiesOfPerson duties;
  private final Chains chains;
  private final DueDates dates;
  private final ZoneId zone;

  Tasks(
      JdbcClient client,
      PlannedWork planned,
      DutiesOfPerson duties,
      Chains chains,
      DueDates dates,
      ZoneId zone) {
    this.client = client;
    this.planned = planned;
    this.duties = duties;
    this.chains = chains;
    this.dates = dates;
    this.zone = zone;
  }

  public TaskList of(Person who) {
    return of(who, TaskQuery.ALL);
  }

  public TaskList of(Person who, TaskQuery query) {
    var thisYear = dates.today().getYear();
    var year = query.yearShown(thisYear);
    var all = owedBy(who, year);
    var tasks =
        all.stream().filter(task -> isWanted(task, query)).sorted(order(query.sort())).toList();
    return new TaskList(
        with(tasks, Standing.OVERDUE),
        tasks.stream().filter(Tasks::isSoon).toList(),
        tasks.stream().filter(Tasks::isRest).toList(),
        with(tasks, Standing.SUBMITTED),
        TaskList.DonePage.of(with(tasks, Standing.DONE), query.page()),
        years(who, thisYear),
        year,
        planned.coming(who),
        duties.of(who),
        units(all),
        all.size());
  }

  private static boolean isWanted(Task task, TaskQuery query) {
    var numbers = task.chain().stream().flatMap(document -> document.number().stream());
    var text = Stream.concat(Stream.of(task.title(), task.unit(), task.to()), numbers);
    return (query.unit().isEmpty() || query.unit().equals(task.unitId()))
        && Unaccented.of(text.collect(Collectors.joining(" "))).contains(Unaccented.of(query.q()));
  }

  /** The rows come by deadline. */
  private static Comparator<Task> order(String sort) {
    return switch (sort) {
      case "title" -> VietnameseOrder.by(Task::title);
      case "unit" -> VietnameseOrder.by(Task::unit);
      default -> (one, other) -> 0;
    };
  }

  private static List<TaskList.Owner> units(List<Task> all) {
    return all.stream()
        .map(task -> new TaskList.Owner(task.unitId(), task.unit()))
        .distinct()
        .sorted(VietnameseOrder.by(TaskList.Owner::name))
        .toList();
  }

  private static List<Task> with(List<Task> tasks, Standing... standings) {
    return tasks.stream().filter(task -> Set.of(standings).contains(task.standing())).toList();
  }

  /** Work that came back wants doing at once, however far its new day is. */
  private static boolean isSoon(Task task) {
    return task.standing() == Standing.SOON || task.standing() == Standing.RETURNED;
  }

  private static boolean isRest(Task task) {
    return task.standing() == Standing.UPCOMING;
  }

  /** From the first of which there was anything to owe. */
  private List<Integer> years(Person who, int thisYear) {
    var first =
        client
            .sql("select min(o.deadline_day) as first_day from obligation o where " + MINE)
            .param("who", who.actsAs())
            .query((row, number) -> Columns.day(row, "first_day"))
            .single()
            .map(LocalDate::getYear)
            .orElse(thisYear);
    return IntStream.rangeClosed(0, thisYear - first).mapToObj(n -> thisYear - n).toList();
  }

  /** All that is not done, and what is done of one year or of all. */
  private List<Task> owedBy(Person who, Optional<Integer> year) {
    var known = new HashMap<String, List<DocumentRef>>();
    return client
        .sql(
            """
            select o.id, o.state, o.deadline_day, o.deadline_bound, o.submitted_at, o.late_days,
              r.title, r.kind, r.wording, r.deadline_day as round_day,
              r.deadline_bound as round_bound, r.instruction_id,
              u.id as unit_id, u.short_name as unit_name, former.short_name as former_name,
              receiver.short_name as to_name, via.short_name as via_name,
              (select count(distinct n.due_version * 1000 + n.step) from notice n
               where n.obligation_id = o.id and n.kind = 'REMINDER' and n.dropped_at is null
              ) as reminders,
              (select min(n.raised_at) from notice n
               where n.obligation_id = o.id and n.because = 'LEADER' and n.dropped_at is null
              ) as leader_told,
              (select s.verdict_reason from submission s where s.obligation_id = o.id
               order by s.version desc fetch first 1 rows only) as reason,
              exists (select 1 from extension e
               where e.obligation_id = o.id and e.state = 'ASKED') as asks_for_time,
              g.embedded_in,
              exists (select 1 from handover_draft d where d.obligation_id = o.id) as drafted
            from obligation o
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            left join unit former on former.id = o.inherited_from
            left join report_regime g on g.instruction_id = r.instruction_id and g.code = r.regime
            join unit receiver on receiver.id = r.to_unit
            left join unit via on via.id = r.via_unit
            where (o.state not in ('ACCEPTED', 'WITHDRAWN')
              or o.deadline_day between :first and :last) and
            """
                + MINE
                + " order by o.deadline_day, "
                + Alphabet.sql("r.title")
                + ", "
                + Alphabet.sql("u.name"))
        .param("who", who.actsAs())
        .param("first", LocalDate.of(year.orElse(FIRST_YEAR), 1, 1))
        .param("last", LocalDate.of(year.orElse(LAST_YEAR), 12, 31))
        .query((row, number) -> task(row, who, known))
        .list();
  }

  private Task task(ResultSet row, Person who, Map<String, List<DocumentRef>> known)
      throws SQLException {
    var deadline = Columns.deadline(row, zone);
    var state = row.getString("state");
    var unit = new UnitId(row.getString("unit_id"));
    return new Task(
        row.getString("id"),
        row.getString("title"),
        row.getString("kind"),
        unit.value(),
        row.getString("unit_name"),
        Columns.text(row, "former_name"),
        who.insteadOf(unit, Role.FOCAL_POINT, Role.LEADER).map(Person::name),
        dates.of(Columns.wording(row), deadline),
        dates.standing(row, deadline),
        known.computeIfAbsent(row.getString("instruction_id"), chains::of),
        row.getString("to_name"),
        Columns.text(row, "via_name"),
        row.getInt("reminders"),
        Columns.dayOf(row, "leader_told", zone),
        Columns.dayOf(row, "submitted_at", zone),
        Columns.number(row, "late_days"),
        Columns.text(row, "reason").filter(reason -> state.equals("RETURNED")),
        row.getBoolean("asks_for_time"),
        Columns.text(row, "embedded_in"),
        row.getBoolean("drafted"));
  }
}
