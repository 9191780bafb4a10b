package vn.dondoc.faults;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does several things in the same moment, each in a thread of its own. */
final class Together {
  private static final int PATIENCE_SECONDS = 60;

  private Together() {}

  /** What each of them threw, or nothing. */
  static List<Optional<Throwable>> run(List<Runnable> acts) throws Exception {
    var start = new CyclicBarrier(acts.size());
    var threads = Executors.newFixedThreadPool(acts.size());
    try {
      var tasks = acts.stream().map(act -> at(start, act)).toList();
      return threads.invokeAll(tasks, PATIENCE_SECONDS, TimeUnit.SECONDS).stream()
          .map(Together::thrown)
          .toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Void> at(CyclicBarrier start, Runnable act) {
    return () -> {
      start.await();
      act.run();
      return null;
    };
  }

  private static Optional<Throwable> thrown(Future<Void> done) {
    try {
      done.get();
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(e);
    }
  }
}
