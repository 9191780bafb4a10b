package vn.dondoc.documents;

import java.time.Instant;
import java.util.Optional;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;

/**
 * A draft as stored.
 *
 * @param content in the shape of a cascade file, as far as it is right
 * @param version counted up with each saving
 */
record DraftRow(
    InstructionId id,
    UnitId issuer,
    DraftOrigin origin,
    Optional<InstructionId> clonedFrom,
    String content,
    int version,
    PersonId savedBy,
    Instant savedAt) {

  DraftRow saved(UnitId newIssuer, String newContent, PersonId by, Instant at) {
    return new DraftRow(id, newIssuer, origin, clonedFrom, newContent, version + 1, by, at);
  }
}
