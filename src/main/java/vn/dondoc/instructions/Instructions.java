package vn.dondoc.instructions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationId;
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

  /** The documents it answers, in their order. */
  List<InstructionId> basesOf(InstructionId id);

  /** Notes that it is the plan by which a unit fulfils that obligation. */
  void fulfils(InstructionId id, ObligationId obligation);

  /** The plan by which it was fulfilled. */
  Optional<InstructionId> fulfilling(ObligationId obligation);

  /** Whether it was issued because an obligation asked for it. */
  boolean isAnswer(InstructionId id);

  void started(InstructionId id, Instant at, PersonId by, String source);

  void closed(InstructionId id, Instant at);

  void rejected(InstructionId id, String reason);

  void issued(InstructionId id, Optional<String> number, Optional<LocalDate> issuedOn);

  void addDuties(InstructionId id, List<ResolvedDuty> duties);
}
