package vn.dondoc.progress;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a mail stands in the eyes of a reader. */
public enum MailState {
  SENT,
  /** Sent, but an earlier attempt may have arrived too: its sender died in the middle of it. */
  DOUBTFUL,
  WAITING,
  /** Did not leave, will be tried again. */
  RETRYING,
  /** Will not be tried again: there is no such address. */
  FAILED,
  /** Nothing it would have said was true any more. */
  OBSOLETE;

  /** Over {@code outbox_mail m}. */
  static final String SQL =
      """
      case
        when m.state = 'SENT' and m.in_doubt > 0 and m.settled_at is null then 'DOUBTFUL'
        when m.state in ('PENDING', 'CLAIMED') and m.last_error is not null then 'RETRYING'
        when m.state in ('PENDING', 'CLAIMED') then 'WAITING'
        else m.state
      end
      """;

  private static final String TROUBLE =
      """
      (m.state = 'FAILED' or (m.state = 'SENT' and m.in_doubt > 0 and m.settled_at is null))
      """;

  /** Over {@code outbox_mail m}: what all of it are, and few others, as an index has them. */
  String rows() {
    return switch (this) {
      case SENT, OBSOLETE -> "m.state = '" + name() + "'";
      case DOUBTFUL, FAILED -> TROUBLE;
      case WAITING, RETRYING -> "m.state in ('PENDING', 'CLAIMED')";
    };
  }

  /** Of all mails that ever were, few are so. */
  boolean isRare() {
    return this != SENT && this != OBSOLETE;
  }

  /** The name in messages, addresses and style sheets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<MailState> ofCode(String code) {
    return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
