package vn.dondoc.obligations;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the round's work to its units, some groups at a time, so that a restart goes on where it
 * was. Two threads share the groups: while one computes, the other waits for the database.
 */
@Service
public class FanningOut implements DisposableBean {
  private static final int THREADS = 2;

  /** Before the process takes a breath: some seconds of work, well within a job's lock. */
  private static final int GROUPS_AT_ONCE = 10;

  private final Rounds rounds;
  private final GivingWork giving;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            var thread = new Thread(work, "fan-out");
            thread.setDaemon(true);
            return thread;
          });

  FanningOut(Rounds rounds, GivingWork giving) {
    this.rounds = rounds;
    this.giving = giving;
  }

  /**
   * Returns whether units remain to be given their work. Each group is committed by itself; if one
   * fails, the same groups are gone through again, and what they have is left alone.
   */
  @Transactional
  public boolean nextGroups(RoundId id) {
    var round = rounds.byId(id).orElseThrow(() -> new NotFound(id));
    var turn = new Turn(round);
    var hands = Stream.generate(() -> CompletableFuture.runAsync(turn, threads)).limit(THREADS);
    join(hands.toList());
    var complete = turn.given.get() < GROUPS_AT_ONCE * GivingWork.GROUP;
    rounds.fannedOut(id, round.fanOutPosition() + turn.given.get(), complete);
    return !complete;
  }

  /** Waits for both, also when one has failed. */
  private static void join(List<CompletableFuture<Void>> hands) {
    try {
      CompletableFuture.allOf(hands.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  /** The groups of one call, taken by whoever is free. */
  private final class Turn implements Runnable {
    private final Round round;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger given = new AtomicInteger();

    Turn(Round round) {
      this.round = round;
    }

    @Override
    public void run() {
      var full = true;
      while (full) {
        var group = next.getAndIncrement();
        full = group < GROUPS_AT_ONCE && give(group) == GivingWork.GROUP;
      }
    }

    private int give(int group) {
      var units = giving.give(round, round.fanOutPosition() + group * GivingWork.GROUP);
      given.addAndGet(units);
      return units;
    }
  }

  @Override
  public void destroy() {
    threads.shutdown();
  }
}
