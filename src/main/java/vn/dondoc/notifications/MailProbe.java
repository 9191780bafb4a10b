package vn.dondoc.notifications;

import java.io.Serializable;

/**
 * What the mail server said to a trial.
 *
 * @param answer in its own words, or those of the connection that failed
 * @param millis how long it took
 */
public record MailProbe(Outcome outcome, String answer, long millis) implements Serializable {

  /** Each with a sentence {@code mail-probe.<name>} in the messages. */
  public enum Outcome {
    CONNECTED,
    ACCEPTED,
    UNKNOWN_HOST,
    NOT_LISTENING,
    TIMED_OUT,
    NO_TLS,
    WRONG_PASSWORD,
    ADDRESS_REFUSED,
    REFUSED
  }

  public boolean isGood() {
    return outcome == Outcome.CONNECTED || outcome == Outcome.ACCEPTED;
  }
}
