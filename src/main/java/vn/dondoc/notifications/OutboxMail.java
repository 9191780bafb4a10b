package vn.dondoc.notifications;

import java.util.Optional;
import vn.dondoc.units.PersonId;

/**
 * One mail to one person.
 *
 * @param kind a {@link vn.dondoc.obligations.NoticeKind}, or that of a letter
 * @param messageId the same on every attempt
 * @param attempts this one included
 */
record OutboxMail(
    String id, PersonId recipient, String address, String kind, String messageId, int attempts) {

  /**
   * The Message-ID of the mail of that id, e.g. of "m1" and "example.vn" {@code <m1@example.vn>}.
   */
  static String messageId(String id, String domain) {
    return "<" + id + "@" + domain + ">";
  }

  /** With which {@link #messageId(String, String)} gives this mail's; empty when none does. */
  Optional<String> domain() {
    var before = messageId.indexOf('@');
    var domain = messageId.substring(before + 1, Math.max(before + 1, messageId.length() - 1));
    return messageId(id, domain).equals(messageId) ? Optional.of(domain) : Optional.empty();
  }
}
