package vn.dondoc.notifications;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Threads with a connection each, for the time that mails are sent without a break. */
final class MailCarriers implements AutoCloseable {
  private final Smtp smtp;
  private final ExecutorService threads = Executors.newCachedThreadPool(MailCarriers::thread);
  private final Deque<Smtp.Connection> idle = new ArrayDeque<>();

  MailCarriers(Smtp smtp) {
    this.smtp = smtp;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "mail-carrier");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns when all of so many have ended; the calling thread is one of them. */
  void together(int number, Runnable work) {
    var others =
        IntStream.range(1, number)
            .mapToObj(n -> CompletableFuture.runAsync(work, threads))
            .toArray(CompletableFuture[]::new);
    try {
      work.run();
    } finally {
      CompletableFuture.allOf(others).join();
    }
  }

  /**
   * One that is open already, if there is any.
   *
   * @throws Smtp.Undelivered if the server cannot be reached
   */
  Smtp.Connection connection() {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return smtp.connect();
  }

  void giveBack(Smtp.Connection connection) {
    if (connection.isBroken()) {
      connection.close();
      return;
    }
    synchronized (idle) {
      idle.push(connection);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    idle.forEach(Smtp.Connection::close);
  }
}
