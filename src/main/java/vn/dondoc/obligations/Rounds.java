package vn.dondoc.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dondoc.units.UnitId;

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

  /** Not opened yet. */
  List<Round> planned();

  /** Opened, not closed. */
  List<Round> running();

  /** The ids of {@link #running}, unread, so that a row that cannot be read is found too. */
  List<RoundId> runningIds();

  /** False when somebody else has moved it from {@code from} already. */
  boolean move(RoundId round, RoundState from, RoundState to, Instant at);

  /** So many of its addressees have been gone through. */
  void fannedOut(RoundId round, int position, boolean complete);

  /** Counts work that its units have just got. */
  void opened(RoundId round, int added);

  /** So many obligations less; returns how many are still open. */
  int close(RoundId round, int number);

  /** Gives it the terms and the opening of this one. */
  void change(Round round);

  /** What nobody has closed yet and goes to the unit, or through it, goes to its successor. */
  void readdress(UnitId former, UnitId successor);
}
