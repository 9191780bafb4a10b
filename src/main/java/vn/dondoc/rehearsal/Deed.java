package vn.dondoc.rehearsal;

import java.time.Instant;
import java.util.Optional;
import vn.dondoc.units.UnitId;

/**
 * Something a person does in a rehearsal.
 *
 * @param verb what is done, e.g. "submit"
 * @param unit whose report it is about
 * @param report code of the regime, of its period, e.g. "six-months", or of the round
 */
public record Deed(
    Instant at, String verb, Optional<UnitId> unit, Optional<String> report, Act act) {

  /** What happens when its moment comes. */
  @FunctionalInterface
  public interface Act {
    void perform(Scene scene);
  }
}
