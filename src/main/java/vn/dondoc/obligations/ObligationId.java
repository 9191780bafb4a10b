package vn.dondoc.obligations;

import vn.dondoc.units.NotAnId;
import vn.dondoc.units.UnitId;

/** Identifies what one unit owes for one round. At most 192 characters. */
public record ObligationId(String value) {

  public ObligationId {
    if (value == null || value.isBlank() || value.length() > 192) {
      throw new NotAnId(value);
    }
  }

  /** The same unit owes the same round only once, so fanning out twice cannot make two. */
  public static ObligationId of(RoundId round, UnitId unit) {
    return new ObligationId(round.value() + "." + unit.value());
  }

  @Override
  public String toString() {
    return value;
  }
}
