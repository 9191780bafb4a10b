package vn.dondoc.rehearsal;

import java.util.List;
import java.util.Optional;
import vn.dondoc.instructions.StartAnswers;

/**
 * What people do in a rehearsal.
 *
 * @param start what the coordinator answers
 * @param deeds earliest first
 */
public record Behaviour(StartAnswers start, List<Deed> deeds) {

  /** The coordinator consents to everything, and nobody does anything. */
  public static Behaviour none() {
    return new Behaviour(new StartAnswers(Optional.empty(), Optional.empty(), true), List.of());
  }

  /** With the start alone. */
  public Behaviour withoutDeeds() {
    return new Behaviour(start, List.of());
  }
}
