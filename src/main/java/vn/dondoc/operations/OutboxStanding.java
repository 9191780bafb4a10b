package vn.dondoc.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is in the outbox now.
 *
 * @param waiting not tried yet
 * @param oldest when the longest waiting of them came in
 * @param held back because their addresses take no mail; part of waiting and retrying
 * @param retrying did not leave and will be tried again
 * @param inDoubt sent, but perhaps twice
 * @param failed will not be tried again
 * @param sentByHour mails sent today, one for each hour from midnight to now
 * @param lateSignals reminders and escalations that should have been raised already
 */
public record OutboxStanding(
    long waiting,
    Optional<Instant> oldest,
    long held,
    long retrying,
    long inDoubt,
    long failed,
    List<Long> sentByHour,
    long lateSignals) {

  public long sentToday() {
    return sentByHour.stream().mapToLong(Long::longValue).sum();
  }
}
