package vn.dondoc.obligations;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.Deadline;

/** What changes did to obligations; only ever appended to. */
@Repository
class ObligationChanges {
  private static final int MAX_REASON = 1000;
  private final JdbcClient client;

  ObligationChanges(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param dueVersion to which the change led
   */
  void add(WorkChange.Kind kind, Obligation before, int dueVersion, String reason, Instant at) {
    add(kind, before, before.deadline(), dueVersion, reason, at);
  }

  /**
   * @param was what the change replaces
   */
  void add(
      WorkChange.Kind kind,
      Obligation before,
      Deadline was,
      int dueVersion,
      String reason,
      Instant at) {
    client
        .sql(
            """
            insert into obligation_change (obligation_id, due_version, kind, changed_at, old_day,
              old_bound, old_unit, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(before.id().value())
        .param(dueVersion)
        .param(kind.name())
        .param(Timestamp.from(at))
        .param(was.day())
        .param(was.bound().name())
        .param(before.unit().value())
        .param(reason.substring(0, Math.min(reason.length(), MAX_REASON)))
        .update();
  }
}
