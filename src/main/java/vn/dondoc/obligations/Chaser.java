package vn.dondoc.obligations;

/**
 * What a coordinator writes to units that owe.
 *
 * @param message her own words, which stand in the mail
 * @param reason why so soon again, where somebody was chased within the last 24 hours
 */
public record Chaser(String message, String reason) {
  private static final int MAX_MESSAGE = 2000;
  private static final int MAX_REASON = 1000;

  public Chaser {
    message = message == null ? "" : message.strip();
    reason = reason == null ? "" : reason.strip();
  }

  void check() {
    if (message.isEmpty()) {
      throw Refusal.ofField("message", "chaser-message-missing");
    }
    if (message.length() > MAX_MESSAGE) {
      throw Refusal.ofField("message", "chaser-message-too-long", MAX_MESSAGE);
    }
    if (reason.length() > MAX_REASON) {
      throw Refusal.ofField("reason", "reason-too-long", MAX_REASON);
    }
  }
}
