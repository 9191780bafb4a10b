package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** What the units of a person owe: those she submits or leads for. */
@Service
public class Tasks {
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
    var tasks = owedBy(who);
    return new TaskList(
        with(tasks, Standing.OVERDUE),
        tasks.stream().filter(Tasks::isSoon).toList(),
        tasks.stream().filter(Tasks::isRest).toList(),
        with(tasks, Standing.SUBMITTED),
        with(tasks, Standing.DONE),
        planned.coming(who),
        duties.of(who));
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

  private List<Task> owedBy(Person who) {
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
              g.embedded_in
            from obligation o
            join reporting_round r on r.id = o.round_id
            join unit u on u.id = o.unit_id
            left join unit former on former.id = o.inherited_from
            left join report_regime g on g.instruction_id = r.instruction_id and g.code = r.regime
            join unit receiver on receiver.id = r.to_unit
            left join unit via on via.id = r.via_unit
            where o.unit_id in (select a.unit_id from assignment a
              where a.person_id in (:who) and a.role in ('focal-point', 'leader'))
            order by o.deadline_day, r.title, u.name
            """)
        .param("who", who.actsAs())
        .query((row, number) -> task(row, who))
        .list();
  }

  private Task task(ResultSet row, Person who) throws SQLException {
    var deadline = Columns.deadline(row, zone);
    var state = row.getString("state");
    var unit = new UnitId(row.getString("unit_id"));
    return new Task(
        row.getString("id"),
        row.getString("title"),
        row.getString("kind"),
        row.getString("unit_name"),
        Columns.text(row, "former_name"),
        who.insteadOf(unit, Role.FOCAL_POINT, Role.LEADER).map(Person::name),
        dates.of(Columns.wording(row), deadline),
        dates.standing(row, deadline),
        chains.of(row.getString("instruction_id")),
        row.getString("to_name"),
        Columns.text(row, "via_name"),
        row.getInt("reminders"),
        Columns.dayOf(row, "leader_told", zone),
        Columns.dayOf(row, "submitted_at", zone),
        Columns.number(row, "late_days"),
        Columns.text(row, "reason").filter(reason -> state.equals("RETURNED")),
        row.getBoolean("asks_for_time"),
        Columns.text(row, "embedded_in"));
  }
}
