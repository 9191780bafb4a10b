package vn.dondoc.obligations;

import java.time.Instant;

/** What a round does next. */
public sealed interface NextStep {

  /** Raise the signals of a phase once {@code at} has come. */
  record Raise(SignalKind.Phase phase, Instant at) implements NextStep {}

  /** Nothing more to say, but something is still owed: wait until somebody moves. */
  record Wait() implements NextStep {}

  /** Nothing is owed any more. */
  record Close() implements NextStep {}
}
