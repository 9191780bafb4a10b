package vn.dondoc.instructions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;

/** All documents on record. */
public interface Instructions {

  Optional<Document> byId(InstructionId id);

  /** Keeps others who ask the same waiting until the transaction ends. */
  void lock(InstructionId id);

  Optional<InstructionStatus> statusOf(InstructionId id);

  /** Another document of this issuer and year that bears the number already. */
  Optional<InstructionId> withNumber(UnitId issuer, String number, int year);

  void record(Document document, InstructionStatus status);

  /** A document recorded as the basis of others starts itself. */
  void promoted(Document document);

  /** Notes which documents it answers; the first is the one above it in the chain. */
  void answers(InstructionId id, List<InstructionId> bases);

  void started(InstructionId id, Instant at, PersonId by, String source);

  void closed(InstructionId id, Instant at);

  /**
   * Nothing of it is asked any more.
   *
   * @param by the document that takes its place
   */
  void withdrawn(InstructionId id, Optional<InstructionId> by);

  /** The cascades that answer it, by id. */
  List<Document> answering(InstructionId id);

  /** Duties of cascades that run go to the unit's successor; returns how many. */
  int inheritDuties(UnitId former, UnitId successor);

  void rejected(InstructionId id, String reason);

  void issued(InstructionId id, Optional<String> number, Optional<LocalDate> issuedOn);

  /** The document above it in the chain. */
  Optional<InstructionId> basisOf(InstructionId id);

  /** Its duties, each once with all units that have it; the units' names say whose it is. */
  List<AssignedDuty> dutiesOf(InstructionId id);

  void addDuties(InstructionId id, List<ResolvedDuty> duties);
}
