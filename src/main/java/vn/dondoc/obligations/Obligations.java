package vn.dondoc.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dondoc.units.UnitId;

/** All obligations ever opened. Nothing is deleted. */
interface Obligations {

  Optional<Obligation> byId(ObligationId id);

  /**
   * As {@link #byId}, holding the row until the transaction ends, so that nobody else decides it.
   */
  Optional<Obligation> lockedById(ObligationId id);

  /** Those of the round that are not closed, held until the transaction ends; by id. */
  List<Obligation> lockOpenOf(RoundId round);

  /** Those of the round that are not closed, free; by id. */
  List<Obligation> openOf(RoundId round);

  /** Those of any round that are not closed and are the unit's, held likewise; by id. */
  List<Obligation> lockOpenOf(UnitId unit);

  /** Gives an open one to the unit's successor; its id, history and first owner stay. */
  void inherit(ObligationId id, UnitId successor, UnitId former);

  /** Adds those that are not there yet and returns them. */
  List<Obligation> addNew(List<Obligation> obligations);

  void save(Obligation obligation);

  void saveSignals(List<Obligation> obligations);

  /**
   * Of one round and phase, with a signal due at {@code now}; skips rows that another node holds.
   */
  List<Obligation> lockDue(RoundId round, SignalKind.Phase phase, Instant now, int atMost);

  /** As {@link #lockDue}, but unread and free, so that a row that cannot be read is found too. */
  List<ObligationId> due(RoundId round, SignalKind.Phase phase, Instant now, int atMost);

  /**
   * The earliest signal of the round still to come; reminders before escalations at one instant.
   */
  Optional<Signal> earliestSignal(RoundId round);

  /** The earliest signal of all rounds. */
  Optional<Instant> earliestSignal();

  /** Rounds with a signal that was due before {@code then}. */
  List<RoundId> roundsWithSignalBefore(Instant then);

  /** Takes the signal away and notes why, so that one bad row never silences the rest. */
  void setAside(ObligationId obligation, String reason);
}
