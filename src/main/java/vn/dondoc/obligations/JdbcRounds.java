package vn.dondoc.obligations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.units.UnitId;

@Repository
class JdbcRounds implements Rounds {
  private final JdbcClient client;
  private final RoundRows rows;

  JdbcRounds(JdbcClient client, RoundRows rows) {
    this.client = client;
    this.rows = rows;
  }

  @Override
  public Optional<Round> byId(RoundId id) {
    return client
        .sql("select * from reporting_round where id = ?")
        .param(id.value())
        .query(rows)
        .optional();
  }

  @Override
  public List<Round> of(InstructionId instruction) {
    return client
        .sql("select * from reporting_round where instruction_id = ? order by deadline_day, id")
        .param(instruction.value())
        .query(rows)
        .list();
  }

  @Override
  public void add(Round r) {
    client
        .sql(
            """
            insert into reporting_round (id, instruction_id, regime, period_kind, period_year,
              period_index, kind, title, wording, deadline_day, deadline_bound, window_from,
              window_to, event_from, event_to, opens_at, to_unit, via_unit, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """)
        .param(r.id().value())
        .param(r.instruction().value())
        .param(r.regime().value())
        .param(r.period().kind().name())
        .param(r.period().year())
        .param(r.period().index())
        .param(r.kind().name())
        .param(r.title())
        .param(r.wording())
        .param(r.deadline().day())
        .param(r.deadline().bound().name())
        .param(r.terms().window().map(DataWindow::from).orElse(null))
        .param(r.terms().window().map(DataWindow::to).orElse(null))
        .param(r.terms().event().map(EventSpan::from).orElse(null))
        .param(r.terms().event().map(EventSpan::to).orElse(null))
        .param(Timestamp.from(r.opensAt()))
        .param(r.to().value())
        .param(r.via().map(UnitId::value).orElse(null))
        .param(r.state().name())
        .update();
  }

  @Override
  public void removePlanned(InstructionId instruction, RegimeCode regime) {
    client
        .sql(
            """
            delete from reporting_round
            where instruction_id = ? and regime = ? and state = 'PLANNED'
            """)
        .params(instruction.value(), regime.value())
        .update();
  }

  @Override
  public List<Round> dueToOpen(Instant now) {
    return client
        .sql(
            """
            select * from reporting_round where state = 'PLANNED' and opens_at <= ?
            order by opens_at, id
            """)
        .param(Timestamp.from(now))
        .query(rows)
        .list();
  }

  @Override
  public Optional<Instant> earliestOpening() {
    return client
        .sql(
            """
            select opens_at from reporting_round where state = 'PLANNED'
            order by opens_at fetch first 1 rows only
            """)
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  @Override
  public List<Round> planned() {
    return client
        .sql("select * from reporting_round where state = 'PLANNED' order by deadline_day, id")
        .query(rows)
        .list();
  }

  @Override
  public List<Round> running() {
    return client
        .sql("select * from reporting_round where state in ('OPENING', 'OPEN') order by id")
        .query(rows)
        .list();
  }

  @Override
  public List<RoundId> runningIds() {
    return client
        .sql("select id from reporting_round where state in ('OPENING', 'OPEN') order by id")
        .query((row, n) -> new RoundId(row.getString(1)))
        .list();
  }

  @Override
  public boolean move(RoundId round, RoundState from, RoundState to, Instant at) {
    return client
            .sql(
                """
                update reporting_round set state = :to,
                  opened_at = case when :to = 'OPEN' then :at else opened_at end,
                  closed_at = case when :to = 'CLOSED' then :at else closed_at end
                where id = :id and state = :from
                """)
            .param("to", to.name())
            .param("at", Timestamp.from(at))
            .param("id", round.value())
            .param("from", from.name())
            .update()
        == 1;
  }

  @Override
  public void fannedOut(RoundId round, int position, boolean complete) {
    client
        .sql(
            """
            update reporting_round set fan_out_position = :position, fanned_out = :complete
            where id = :id
            """)
        .param("position", position)
        .param("complete", complete)
        .param("id", round.value())
        .update();
  }

  @Override
  public void opened(RoundId round, int added) {
    client
        .sql(
            """
            update reporting_round set total_count = total_count + ?, open_count = open_count + ?
            where id = ?
            """)
        .params(added, added, round.value())
        .update();
  }

  @Override
  public int close(RoundId round, int number) {
    client
        .sql("update reporting_round set open_count = open_count - ? where id = ?")
        .params(number, round.value())
        .update();
    return client
        .sql("select open_count from reporting_round where id = ?")
        .param(round.value())
        .query(Integer.class)
        .single();
  }

  @Override
  public void change(Round r) {
    client
        .sql(
            """
            update reporting_round set title = ?, wording = ?, deadline_day = ?, deadline_bound = ?,
              event_from = ?, event_to = ?, opens_at = ?
            where id = ?
            """)
        .param(r.title())
        .param(r.wording())
        .param(r.deadline().day())
        .param(r.deadline().bound().name())
        .param(r.terms().event().map(EventSpan::from).orElse(null))
        .param(r.terms().event().map(EventSpan::to).orElse(null))
        .param(Timestamp.from(r.opensAt()))
        .param(r.id().value())
        .update();
  }

  @Override
  public void readdress(UnitId former, UnitId successor) {
    for (var column : List.of("to_unit", "via_unit")) {
      client
          .sql(
              "update reporting_round set %1$s = ? where %1$s = ? and state <> 'CLOSED'"
                  .formatted(column))
          .params(successor.value(), former.value())
          .update();
    }
  }
}
