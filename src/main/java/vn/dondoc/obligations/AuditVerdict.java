package vn.dondoc.obligations;

import java.time.Instant;
import java.util.Optional;

/**
 * What a walk along the chain of the audit trail found.
 *
 * @param entries sealed and in order, up to the first break
 * @param firstAt when the first of them happened; empty without any
 * @param lastAt when the last of them happened
 * @param head the last of them
 * @param unsealed written too lately to be in the chain; the walk says nothing about them
 * @param broken the first thing that is wrong; empty when all is well
 */
public record AuditVerdict(
    long entries,
    Optional<Instant> firstAt,
    Optional<Instant> lastAt,
    AuditHead head,
    long unsealed,
    Optional<Break> broken) {

  /**
   * @param number of the link that is wrong or not there, from 1
   */
  public record Break(Kind kind, long number) {}

  /** How a chain is wrong. */
  public enum Kind {
    /** What it says is not what was sealed. */
    CHANGED,
    /** There is no entry of this number, but there are later ones. */
    GAP,
    /** It was sealed at another place of this chain. */
    REORDERED,
    /** It is as it was sealed, but what it followed is not there any more. */
    PREDECESSOR_GONE,
    /** The head table knows of this entry and perhaps later ones, but they are not there. */
    TAIL_GONE,
    /** The head table does not name the last link. */
    HEAD_DIFFERS,
    /** The hash that was written down elsewhere is in no link: what bore it was cut off. */
    GIVEN_HEAD_GONE
  }
}
