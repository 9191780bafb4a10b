package vn.dondoc.engine;

import org.quartz.JobPersistenceException;
import org.springframework.scheduling.quartz.LocalDataSourceJobStore;

/**
 * Quartz's tables, and an end even while they are away. Quartz repeats writing down that a job has
 * ended until it succeeds, and does not stop before: a node that was stopped then never ended. What
 * is not written down is run again by the next start or another node.
 */
public class EndingJobStore extends LocalDataSourceJobStore {
  private final Object bell = new Object();
  private boolean stopping;

  @Override
  public void schedulerPaused() {
    super.schedulerPaused();
    ring(true);
  }

  @Override
  public void schedulerResumed() {
    super.schedulerResumed();
    ring(false);
  }

  private void ring(boolean stop) {
    synchronized (bell) {
      stopping = stop;
      bell.notifyAll();
    }
  }

  /**
   * As Quartz does it, but once more only when the node is being stopped.
   *
   * @throws IllegalStateException if it is being stopped and the database is away
   */
  @Override
  protected <T> T retryExecuteInNonManagedTXLock(String lock, TransactionCallback<T> step) {
    while (true) {
      try {
        return executeInNonManagedTXLock(lock, step, null);
      } catch (JobPersistenceException | RuntimeException e) {
        getLog().warn("Quartz cannot write: {}", e.getMessage());
        waitUnlessStopping(e);
      }
    }
  }

  private void waitUnlessStopping(Exception failure) {
    synchronized (bell) {
      if (stopping) {
        throw new IllegalStateException("Stopped while the database is away", failure);
      }
      try {
        bell.wait(getDbRetryInterval());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while the database is away", e);
      }
    }
  }
}
