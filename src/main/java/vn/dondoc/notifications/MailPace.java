package vn.dondoc.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets mails go no faster than {@link MailRate} says. It waits between mails, never in a
 * transaction, by the machine's own time; so few are claimed together that no claim runs out
 * meanwhile. One second's worth may go at once.
 */
@Component
class MailPace {
  private static final double NANOS = 1e9;
  private static final int SECONDS_A_BATCH = 60;

  private final MailRate rate;
  private final LongSupplier nanoTime;
  private final LongConsumer wait;
  private final Map<String, Bucket> byDomain = new HashMap<>();
  private final Bucket all;

  @Autowired
  MailPace(MailRate rate) {
    this(rate, System::nanoTime, LockSupport::parkNanos);
  }

  MailPace(MailRate rate, LongSupplier nanoTime, LongConsumer wait) {
    this.rate = rate;
    this.nanoTime = nanoTime;
    this.wait = wait;
    this.all = new Bucket(rate.perSecond(), nanoTime.getAsLong());
  }

  /**
   * @param lanes that each claim as many
   */
  int batch(int atMost, int lanes) {
    return rate.atMost(atMost, SECONDS_A_BATCH / (double) lanes);
  }

  /** Of the machine's own time, for {@link #isSpent}. */
  long now() {
    return nanoTime.getAsLong();
  }

  /** Whether whoever began then has sent for a minute. */
  boolean isSpent(long since) {
    return rate.isLimited() && now() - since > SECONDS_A_BATCH * NANOS;
  }

  /**
   * Waits until one of them has its turn, and takes it out; empty when none is left. One whose
   * domain must wait lets others go first. Any number of threads may share them.
   */
  Optional<OutboxMail> next(List<OutboxMail> waiting) {
    while (true) {
      long left;
      synchronized (this) {
        if (waiting.isEmpty()) {
          return Optional.empty();
        }
        var next = first(waiting);
        left = turnOf(next) - nanoTime.getAsLong();
        if (left <= 0) {
          take(next);
          waiting.remove(next);
          return Optional.of(next);
        }
      }
      wait.accept(left);
    }
  }

  private OutboxMail first(List<OutboxMail> waiting) {
    var first = waiting.get(0);
    if (!rate.isLimited()) {
      return first;
    }
    for (var mail : waiting) {
      first = turnOf(mail) < turnOf(first) ? mail : first;
    }
    return first;
  }

  private void take(OutboxMail mail) {
    all.take(nanoTime.getAsLong());
    domain(mail).take(nanoTime.getAsLong());
  }

  private long turnOf(OutboxMail mail) {
    return Math.max(all.turn(), domain(mail).turn());
  }

  private Bucket domain(OutboxMail mail) {
    var address = mail.address();
    var domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    return byDomain.computeIfAbsent(
        domain, name -> new Bucket(rate.perDomainPerSecond(), nanoTime.getAsLong()));
  }

  /** Fills at the rate, up to one second's worth. */
  private static final class Bucket {
    private final long nanosEach;
    private long turn;

    Bucket(double perSecond, long now) {
      this.nanosEach = perSecond == 0 ? 0 : (long) (NANOS / perSecond);
      this.turn = now - spare();
    }

    /** Since when the next may go. */
    long turn() {
      return turn;
    }

    void take(long now) {
      turn = Math.max(turn, now - spare()) + nanosEach;
    }

    private long spare() {
      return Math.max(0, (long) NANOS - nanosEach);
    }
  }
}
