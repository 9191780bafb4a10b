package vn.dondoc.obligations;

/** Moves the process of a round; implemented by the engine. */
public interface RoundFlow {

  /** Starts the round's process in the caller's transaction. */
  void start(RoundId round);

  /**
   * Lets the round look again at what comes next, once the caller's transaction has committed.
   * Waking early, late or twice does no harm.
   */
  void wake(RoundId round);

  /** Whether the round's process waits for something, so that it will move again by itself. */
  boolean isWaiting(RoundId round);
}
