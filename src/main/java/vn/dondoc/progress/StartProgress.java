package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** How far a cascade that was just started has come with giving its units their work. */
@Service
public class StartProgress {
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final JdbcClient client;
  private final Clock clock;

  StartProgress(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /** Where it stands. */
  public enum Phase {
    /** Recorded; its rounds are not planned yet. */
    CHECKING,
    /** Some rounds that should be open give work to their units, or wait to. */
    GIVING_OUT,
    DONE,
    REJECTED
  }

  /**
   * @param given obligations whose units have their work
   * @param due obligations of rounds that are to be open by now
   * @param planned rounds in all
   * @param later rounds that open on a later day
   * @param slow nothing is done though it was started a while ago
   */
  public record State(
      String id,
      String title,
      Phase phase,
      int given,
      int due,
      int planned,
      int later,
      Optional<String> rejectedBecause,
      boolean slow) {
    public int percent() {
      return due == 0 ? 0 : Math.min(100, given * 100 / due);
    }

    public boolean isMoving() {
      return phase == Phase.CHECKING || phase == Phase.GIVING_OUT;
    }
  }

  /** Empty as well when it is not this person's business. */
  public Optional<State> of(String cascade, Person who) {
    var now = clock.instant();
    return client
        .sql(
            """
            select i.id, i.title, i.status, i.started_at, i.rejected_because,
              coalesce(sum(case when r.opens_at <= :now then r.asked end), 0) as due,
              coalesce(sum(case when r.opens_at <= :now then r.fan_out_position end), 0) as given,
              count(r.id) as planned,
              coalesce(sum(case when r.opens_at > :now then 1 end), 0) as later,
              coalesce(sum(case when r.opens_at <= :now and not r.fanned_out then 1 end), 0)
                as unfinished,
              (select count(*) from report_regime g
               where g.instruction_id = i.id and g.timing <> 'UNDATED') as dated
            from instruction i
            left join (
              select x.*, (select count(*) from regime_addressee d
                where d.instruction_id = x.instruction_id and d.regime = x.regime) as asked
              from reporting_round x where x.instruction_id = :id) r on r.instruction_id = i.id
            where i.id = :id and i.status <> 'RECORDED' and
            """
                + CascadeScope.VISIBLE
                + " group by i.id, i.title, i.status, i.started_at, i.rejected_because")
        .param("id", cascade)
        .param("now", Timestamp.from(now))
        .param("who", who.actsAs())
        .query((row, n) -> state(row, now))
        .optional();
  }

  private static State state(ResultSet row, Instant now) throws SQLException {
    var phase = phase(row);
    var waited = Duration.between(row.getTimestamp("started_at").toInstant(), now);
    var isMoving = phase == Phase.CHECKING || phase == Phase.GIVING_OUT;
    return new State(
        row.getString("id"),
        row.getString("title"),
        phase,
        row.getInt("given"),
        row.getInt("due"),
        row.getInt("planned"),
        row.getInt("later"),
        Columns.text(row, "rejected_because"),
        isMoving && waited.compareTo(PATIENCE) > 0);
  }

  private static Phase phase(ResultSet row) throws SQLException {
    if (row.getString("status").equals("REJECTED")) {
      return Phase.REJECTED;
    }
    if (!row.getString("status").equals("RUNNING")) {
      return Phase.DONE;
    }
    if (row.getInt("planned") == 0 && row.getInt("dated") > 0) {
      return Phase.CHECKING;
    }
    return row.getInt("unfinished") > 0 ? Phase.GIVING_OUT : Phase.DONE;
  }
}
