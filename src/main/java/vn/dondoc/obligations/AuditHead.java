package vn.dondoc.obligations;

/**
 * The last link of the audit trail's chain. Written down elsewhere, it proves later that nothing
 * before it was cut off.
 *
 * @param number how many links there are
 * @param hash SHA-256 as 64 hex digits
 */
public record AuditHead(long number, String hash) {
  /** Before anything is sealed. */
  static final AuditHead NONE = new AuditHead(0, "0".repeat(64));
}
