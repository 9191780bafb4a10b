package vn.dondoc.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What one would write by hand: takes 500 due rows that nobody else holds, inserts a notice for
 * each focal point, marks the rows, commits, and again. It asks nothing of what a signal means.
 */
final class SkipLockedPolling {
  private static final int BATCH = 500;
  private static final String DUE =
      """
      select o.id, a.person_id from obligation o
      join assignment a on a.unit_id = o.unit_id and a.role = 'focal-point'
      where o.next_signal_at <= ?
      order by o.next_signal_at
      fetch first 500 rows only
      for update of o skip locked
      """;
  private static final String INSERT =
      """
      insert into notice (id, obligation_id, kind, step, rung, due_version, recipient, because,
        instead_of, raised_at, not_before)
      values (?, ?, 'REMINDER', 89, 0, 1, ?, 'FOCAL_POINT', null, ?, null)
      """;
  private static final String MARK =
      """
      update obligation set next_signal_at = ?, next_signal_kind = 'REMINDER',
        next_signal_step = 94, last_rung = 0
      where id = ?
      """;

  private final DataSource source;
  private final boolean postgresql;

  private record Due(String obligation, String recipient) {}

  SkipLockedPolling(DataSource source, boolean postgresql) {
    this.source = source;
    this.postgresql = postgresql;
  }

  void raise(Instant now, Instant next) throws SQLException {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      for (var due = due(connection, now); !due.isEmpty(); due = due(connection, now)) {
        insert(connection, due, now);
        mark(connection, due, next);
        connection.commit();
      }
      connection.commit();
    }
  }

  private List<Due> due(Connection connection, Instant now) throws SQLException {
    var sql = postgresql ? DUE : DUE.replace("for update of o", "for update");
    try (var statement = connection.prepareStatement(sql)) {
      statement.setTimestamp(1, Timestamp.from(now));
      var due = new ArrayList<Due>(BATCH);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          due.add(new Due(rows.getString(1), rows.getString(2)));
        }
      }
      return due;
    }
  }

  private static void insert(Connection connection, List<Due> due, Instant now)
      throws SQLException {
    try (var statement = connection.prepareStatement(INSERT)) {
      for (var one : due) {
        statement.setString(1, UUID.randomUUID().toString());
        statement.setString(2, one.obligation);
        statement.setString(3, one.recipient);
        statement.setTimestamp(4, Timestamp.from(now));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void mark(Connection connection, List<Due> due, Instant next) throws SQLException {
    try (var statement = connection.prepareStatement(MARK)) {
      for (var one : due) {
        statement.setTimestamp(1, Timestamp.from(next));
        statement.setString(2, one.obligation);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
