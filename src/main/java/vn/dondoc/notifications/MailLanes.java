package vn.dondoc.notifications;

import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Threads side by side, each with groups and a connection of its own: while one waits for the
 * database the others send.
 */
final class MailLanes {
  private final int atMost;
  private final Consumer<MailLanes> work;
  private final AtomicInteger begun = new AtomicInteger(1);
  private final Phaser running = new Phaser(1);
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

  /**
   * @param work of each of them
   */
  MailLanes(int atMost, Consumer<MailLanes> work) {
    this.atMost = atMost;
    this.work = work;
  }

  /**
   * The calling thread is the first. Returns when all have ended.
   *
   * @throws RuntimeException the first that one of them threw
   */
  void run() {
    runOne();
    running.arriveAndAwaitAdvance();
    if (failure.get() != null) {
      throw failure.get();
    }
  }

  private void runOne() {
    try {
      work.accept(this);
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    }
  }

  /** There is enough to do for one more, unless there are as many as may be. */
  void oneMore() {
    if (begun.getAndIncrement() < atMost) {
      running.register();
      var thread = new Thread(this::runAnother, "mail-lane");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void runAnother() {
    try {
      runOne();
    } finally {
      running.arriveAndDeregister();
    }
  }
}
