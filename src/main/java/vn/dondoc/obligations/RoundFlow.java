package vn.dondoc.obligations;

import java.time.Instant;
import java.util.Optional;

/** Moves the process of a round; implemented by the engine. */
public interface RoundFlow {

  /** Starts the round's process in the caller's transaction. */
  void start(RoundId round);

  /**
   * Lets the round look again at what comes next, once the caller's transaction has committed.
   * Waking early, late or twice does no harm.
   */
  void wake(RoundId round);

  /**
   * Whether the round's process will move again by itself.
   *
   * @param next when it has to, at the latest; empty while nobody is to be told anything
   */
  boolean isWaiting(RoundId round, Optional<Instant> next);
}
