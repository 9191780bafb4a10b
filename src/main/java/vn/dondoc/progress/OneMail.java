package vn.dondoc.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The head of a mail, and what it is about.
 *
 * @param messageId the same on every attempt
 * @param sentAt empty until it left
 * @param nextAttempt when it will be tried, while it waits
 * @param about the reports that it was made for, those included of which it had nothing to say any
 *     more when it left
 */
public record OneMail(
    MailPage.Line line,
    String messageId,
    Instant madeAt,
    Optional<Instant> sentAt,
    Optional<Instant> nextAttempt,
    List<About> about) {

  OneMail about(List<About> others) {
    return new OneMail(line, messageId, madeAt, sentAt, nextAttempt, others);
  }

  /**
   * @param visible whether the reader may open it
   */
  public record About(String obligation, String title, String unit, boolean visible) {}
}
