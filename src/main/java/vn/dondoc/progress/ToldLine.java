package vn.dondoc.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was told of a report, and to whom.
 *
 * @param kind name of a vn.dondoc.obligations.NoticeKind, e.g. REMINDER
 */
public record ToldLine(Instant at, String kind, int rung, List<To> to) {
  /**
   * One who is told.
   *
   * @param name without address
   * @param state of the mail; empty while it is not written yet
   * @param sentAt empty until the mail has left
   */
  public record To(String name, Optional<MailState> state, Optional<Instant> sentAt) {}
}
