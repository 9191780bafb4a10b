package vn.dondoc.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.units.PersonId;

/**
 * More time for one obligation, as it was asked or given.
 *
 * @param seq counts those of one obligation, from 1
 * @param dueVersion of the obligation when it was asked
 * @param askedBy empty when it was given without being asked
 * @param askedDay the last day that is wished for
 * @param oldDay the last day until then
 */
record Extension(
    ExtensionId id,
    ObligationId obligation,
    int seq,
    int dueVersion,
    Optional<PersonId> askedBy,
    Instant askedAt,
    LocalDate askedDay,
    String reason,
    LocalDate oldDay,
    ExtensionState state) {

  static Extension asked(
      Obligation obligation,
      int seq,
      Optional<PersonId> by,
      Instant at,
      LocalDate day,
      String reason,
      LocalDate oldDay) {
    return new Extension(
        new ExtensionId(UUID.randomUUID().toString()),
        obligation.id(),
        seq,
        obligation.dueVersion(),
        by,
        at,
        day,
        reason,
        oldDay,
        ExtensionState.ASKED);
  }
}
