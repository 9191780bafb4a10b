package vn.dondoc.obligations;

import vn.dondoc.units.UnitId;

/**
 * A unit that a regime addresses.
 *
 * @param withdrawn whether it is addressed no more; it keeps its place, so that counting on is safe
 */
public record Addressee(UnitId unit, Tone tone, boolean withdrawn) {

  public static Addressee of(UnitId unit, Tone tone) {
    return new Addressee(unit, tone, false);
  }
}
