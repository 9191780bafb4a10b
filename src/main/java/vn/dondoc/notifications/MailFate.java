package vn.dondoc.notifications;

import java.time.Instant;
import java.util.Optional;

/** What became of one attempt to send a mail. */
sealed interface MailFate {
  OutboxMail mail();

  /**
   * The server has it.
   *
   * @param text what it said, packed; empty for a letter, of which nothing is kept
   */
  record Sent(OutboxMail mail, Instant at, String subject, Optional<PackedText> text)
      implements MailFate {}

  /**
   * It goes again.
   *
   * @param inDoubt whether the server may have taken it all the same
   */
  record Failed(OutboxMail mail, Instant nextAttempt, String error, boolean inDoubt)
      implements MailFate {}

  /** The address does not exist: trying again is no use, a person must look. */
  record Refused(OutboxMail mail, String error) implements MailFate {}

  /** Nothing it would say is true any more. */
  record Obsolete(OutboxMail mail) implements MailFate {}

  /** Claimed, but nobody has begun to send it: as if it had not been claimed. */
  record NotBegun(OutboxMail mail) implements MailFate {}
}
