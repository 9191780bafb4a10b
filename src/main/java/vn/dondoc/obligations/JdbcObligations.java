package vn.dondoc.obligations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.UnitId;

@Repository
class JdbcObligations implements Obligations {
  private static final int MAX_REASON = 500;
  private static final String DUE =
      """
      select %s from obligation
      where round_id = :round and next_signal_at <= :now and next_signal_kind in (:kinds)
      order by next_signal_at
      fetch first :atMost rows only
      %s
      """;

  private final JdbcClient client;
  private final JdbcTemplate batch;
  private final ObligationRows rows;
  private final Clock clock;

  JdbcObligations(JdbcClient client, JdbcTemplate batch, ObligationRows rows, Clock clock) {
    this.client = client;
    this.batch = batch;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public Optional<Obligation> byId(ObligationId id) {
    return client
        .sql("select * from obligation where id = ?")
        .param(id.value())
        .query(rows)
        .optional();
  }

  @Override
  public Optional<Obligation> lockedById(ObligationId id) {
    return client
        .sql("select * from obligation where id = ? for update")
        .param(id.value())
        .query(rows)
        .optional();
  }

  @Override
  public List<Obligation> lockOpenOf(RoundId round) {
    return open("round_id", round.value(), "for update");
  }

  @Override
  public List<Obligation> openOf(RoundId round) {
    return open("round_id", round.value(), "");
  }

  @Override
  public List<Obligation> lockOpenOf(UnitId unit) {
    return open("unit_id", unit.value(), "for update");
  }

  private List<Obligation> open(String column, String value, String locking) {
    return client
        .sql(
            """
            select * from obligation where %s = ? and state not in ('ACCEPTED', 'WITHDRAWN')
            order by id %s
            """
                .formatted(column, locking))
        .param(value)
        .query(rows)
        .list();
  }

  @Override
  public void inherit(ObligationId id, UnitId successor, UnitId former) {
    client
        .sql(
            """
            update obligation set unit_id = ?, inherited_from = coalesce(inherited_from, ?),
              due_version = due_version + 1, revision = revision + 1, revised_at = ?
            where id = ?
            """)
        .params(successor.value(), former.value(), Timestamp.from(clock.instant()), id.value())
        .update();
  }

  /**
   * Looks first instead of asking for counts, which a driver that joins inserts does not give. Two
   * who add the same at once: the later one fails, and finds them there when it tries again.
   */
  @Override
  public List<Obligation> addNew(List<Obligation> obligations) {
    var known = known(obligations);
    var added = obligations.stream().filter(one -> !known.contains(one.id().value())).toList();
    batch.batchUpdate(
        """
        insert into obligation (id, round_id, unit_id, tone, state, deadline_day, deadline_bound,
          due_version, opened_at, next_signal_at, next_signal_kind, next_signal_step, last_rung)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        added.stream().map(ObligationRows::insertValues).toList());
    return added;
  }

  private Set<String> known(List<Obligation> obligations) {
    return client
        .sql("select id from obligation where id = any(?)")
        .param(ids(obligations))
        .query(String.class)
        .set();
  }

  @Override
  public void save(Obligation o) {
    client
        .sql(
            """
            update obligation set state = ?, deadline_day = ?, deadline_bound = ?, due_version = ?,
              next_signal_at = ?, next_signal_kind = ?, next_signal_step = ?, last_rung = ?,
              submitted_at = ?, closed_at = ?, late_days = ?, returns = ?,
              revision = revision + 1, revised_at = ?
            where id = ?
            """)
        .params(ObligationRows.updateValues(o, clock.instant()))
        .update();
  }

  /** One statement for all that speak next at the same moment, as most of a chunk do. */
  @Override
  public void saveSignals(List<Obligation> obligations) {
    record Spoken(Optional<Signal> next, int lastRung) {}
    obligations.stream()
        .collect(Collectors.groupingBy(one -> new Spoken(one.nextSignal(), one.lastRung())))
        .values()
        .forEach(this::saveSameSignal);
  }

  private void saveSameSignal(List<Obligation> same) {
    client
        .sql(
            """
            update obligation set next_signal_at = ?, next_signal_kind = ?, next_signal_step = ?,
              last_rung = ?
            where id = any(?)
            """)
        .params(ObligationRows.signalValues(same.get(0)))
        .param(ids(same))
        .update();
  }

  /** As an array: a list would be planned as a look at every row. */
  private static String[] ids(List<Obligation> obligations) {
    return obligations.stream().map(one -> one.id().value()).toArray(String[]::new);
  }

  @Override
  public List<Obligation> lockDue(RoundId round, SignalKind.Phase phase, Instant now, int atMost) {
    return due("*", "for update skip locked", round, phase, now, atMost).query(rows).list();
  }

  @Override
  public List<ObligationId> due(RoundId round, SignalKind.Phase phase, Instant now, int atMost) {
    return due("id", "", round, phase, now, atMost)
        .query((row, n) -> new ObligationId(row.getString(1)))
        .list();
  }

  private JdbcClient.StatementSpec due(
      String columns,
      String locking,
      RoundId round,
      SignalKind.Phase phase,
      Instant now,
      int atMost) {
    return client
        .sql(DUE.formatted(columns, locking))
        .param("round", round.value())
        .param("now", Timestamp.from(now))
        .param("kinds", kindsOf(phase))
        .param("atMost", atMost);
  }

  private static List<String> kindsOf(SignalKind.Phase phase) {
    var kinds = new ArrayList<String>();
    for (var kind : SignalKind.values()) {
      if (kind.phase() == phase) {
        kinds.add(kind.name());
      }
    }
    return kinds;
  }

  @Override
  public Optional<Signal> earliestSignal(RoundId round) {
    return client
        .sql(
            """
            select next_signal_at, next_signal_kind, next_signal_step from obligation
            where round_id = ? and next_signal_at is not null
            order by next_signal_at, next_signal_step
            fetch first 1 rows only
            """)
        .param(round.value())
        .query((row, n) -> ObligationRows.signal(row).orElseThrow())
        .optional();
  }

  @Override
  public Optional<Instant> earliestSignal() {
    return client
        .sql(
            """
            select next_signal_at from obligation where next_signal_at is not null
            order by next_signal_at fetch first 1 rows only
            """)
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  @Override
  public List<RoundId> roundsWithSignalBefore(Instant then) {
    return client
        .sql("select distinct round_id from obligation where next_signal_at < ?")
        .param(Timestamp.from(then))
        .query((row, n) -> new RoundId(row.getString(1)))
        .list();
  }

  @Override
  public void setAside(ObligationId obligation, String reason) {
    client
        .sql("update obligation set next_signal_at = null, set_aside = ? where id = ?")
        .params(reason.substring(0, Math.min(reason.length(), MAX_REASON)), obligation.value())
        .update();
  }
}
