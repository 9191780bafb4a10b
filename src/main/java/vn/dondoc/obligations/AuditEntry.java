package vn.dondoc.obligations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * An entry of the audit trail as it goes into the chain: all that was written.
 *
 * @param texts of {@link #COLUMNS}, in their order; null where nothing was written
 */
record AuditEntry(String id, Instant happenedAt, List<String> texts) {
  /** Their order is part of every hash: append to it, and give {@link #FORM} the next number. */
  static final List<String> COLUMNS =
      List.of(
          "written_no",
          "type",
          "actor",
          "instruction_id",
          "round_id",
          "obligation_id",
          "subject",
          "detail",
          "before_value",
          "after_value",
          "reason");

  private static final String FORM = "dondoc-audit-1";

  /**
   * SHA-256 over the hash before it and everything in this entry, as 64 hex digits. Each text goes
   * in with its length, so that nothing can be moved from one column to the next unseen.
   */
  String hashAfter(String previous) {
    var sha256 = sha256();
    put(sha256, FORM);
    put(sha256, previous);
    put(sha256, id);
    // What both databases keep of a moment.
    put(sha256, happenedAt.truncatedTo(ChronoUnit.MICROS).toString());
    texts.forEach(text -> put(sha256, text));
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static void put(MessageDigest sha256, String text) {
    if (text == null) {
      sha256.update((byte) '-');
      return;
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha256.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
