package vn.dondoc.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All rounds ever planned. */
public interface Rounds {

  Optional<Round> byId(RoundId id);

  List<Round> of(InstructionId instruction);

  void add(Round round);

  /** Takes the regime's rounds away that nobody has opened yet. */
  void removePlanned(InstructionId instruction, RegimeCode regime);

  /** Planned rounds whose opening has come, earliest first. */
  List<Round> dueToOpen(Instant now);

  Optional<Instant> earliestOpening();

  /** Opened, not closed. */
  List<Round> running();

  /** False when somebody else has moved it from {@code from} already. */
  boolean move(RoundId round, RoundState from, RoundState to, Instant at);

  void fannedOut(RoundId round, int position, int added, boolean complete);

  /** One obligation less; returns how many are still open. */
  int closeOne(RoundId round);
}
