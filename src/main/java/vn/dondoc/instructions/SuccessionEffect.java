package vn.dondoc.instructions;

import java.util.List;
import vn.dondoc.obligations.Obligation;
import vn.dondoc.obligations.Round;
import vn.dondoc.units.Unit;

/**
 * All that goes over to a successor.
 *
 * @param twice titles of what the successor will owe more than once, since it owes it itself or
 *     takes it over from several
 * @param toCome in how many regimes it will be asked in the others' place
 */
public record SuccessionEffect(
    Unit successor, List<Inherited> work, List<String> twice, int toCome) {

  /** One open obligation of a unit that ends. */
  public record Inherited(Unit former, Round round, Obligation obligation) {}
}
