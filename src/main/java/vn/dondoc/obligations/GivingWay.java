package vn.dondoc.obligations;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work on thousands lets people go first. Alone it takes big steps without a rest; while anybody
 * else on this node uses the database, and for some steps after, it takes small ones and rests for
 * much longer than each took. People pause between two clicks: who met them expects them back.
 */
@Component
class GivingWay {
  private static final int ALONE = 500;
  private static final int IN_COMPANY = 50;
  private static final int RESTS = 4;
  private static final int CAREFUL_LOOKS = 8;
  private static final Duration LONGEST_REST = Duration.ofMillis(200);

  private final IntSupplier connectionsInUse;
  private final LongConsumer wait;
  private final AtomicInteger careful = new AtomicInteger();

  @Autowired
  GivingWay(DataSource database) {
    this(() -> inUse(database), LockSupport::parkNanos);
  }

  /**
   * @param wait takes nanoseconds
   */
  GivingWay(IntSupplier connectionsInUse, LongConsumer wait) {
    this.connectionsInUse = connectionsInUse;
    this.wait = wait;
  }

  /** How many to take in the next step. */
  int step() {
    return isCareful() ? IN_COMPANY : ALONE;
  }

  /**
   * Between two steps, outside their transactions.
   *
   * @param used nanoseconds that the last one took
   */
  void rest(long used) {
    if (isCareful()) {
      wait.accept(Math.min(RESTS * used, LONGEST_REST.toNanos()));
    }
  }

  private boolean isCareful() {
    if (!isAlone()) {
      careful.set(CAREFUL_LOOKS);
    }
    return careful.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
  }

  private boolean isAlone() {
    var own = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : 0;
    return connectionsInUse.getAsInt() <= own;
  }

  private static int inUse(DataSource database) {
    try {
      var pool = database.isWrapperFor(HikariDataSource.class);
      return pool
          ? database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections()
          : 0;
    } catch (SQLException e) {
      throw new IllegalStateException("The pool of connections does not say what it is", e);
    }
  }
}
