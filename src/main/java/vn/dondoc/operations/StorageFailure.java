package vn.dondoc.operations;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/**
 * Tells failures of what things are kept in from those of the program: the database cannot be
 * reached, has no room left or was closed, or the disk is full.
 */
public final class StorageFailure {
  /** Beginnings of SQL states: connection, resources, an operator's doing, the system. */
  private static final Set<String> STATES = Set.of("08", "53", "58", "57P");

  /** H2: reading or writing failed, the file or the database is closed, a connection is broken. */
  private static final Set<Integer> H2 = Set.of(90028, 90030, 90031, 90067, 90098, 90121);

  /** What Linux says of a disk, a quota or a limit that is used up. */
  private static final Set<String> NO_ROOM =
      Set.of("No space left on device", "Disk quota exceeded", "File too large");

  private StorageFailure() {}

  public static boolean isBehind(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isOfStorage(sql)
          || cause instanceof IOException disk && isFull(disk)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFull(IOException disk) {
    var message = String.valueOf(disk.getMessage());
    return NO_ROOM.stream().anyMatch(message::contains);
  }

  private static boolean isOfStorage(SQLException sql) {
    var state = sql.getSQLState() == null ? "" : sql.getSQLState();
    return sql instanceof SQLTransientConnectionException
        || sql instanceof SQLNonTransientConnectionException
        || sql instanceof SQLRecoverableException
        || STATES.stream().anyMatch(state::startsWith)
        || H2.contains(sql.getErrorCode());
  }
}
