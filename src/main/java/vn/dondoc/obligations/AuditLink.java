package vn.dondoc.obligations;

/**
 * An entry at its place in the chain.
 *
 * @param number from 1, without gaps
 * @param previousHash of the link before it; of the first one, {@link AuditHead#NONE}'s
 */
record AuditLink(long number, String previousHash, String hash, AuditEntry entry) {

  static AuditLink after(AuditHead head, AuditEntry entry) {
    return new AuditLink(head.number() + 1, head.hash(), entry.hashAfter(head.hash()), entry);
  }

  AuditHead asHead() {
    return new AuditHead(number, hash);
  }

  /** Whether nothing in it was changed since it was sealed. */
  boolean isIntact() {
    return entry.hashAfter(previousHash).equals(hash);
  }
}
