package vn.dondoc.obligations;

import java.util.Optional;
import vn.dondoc.calendar.Period;
import vn.dondoc.units.NotAnId;

/** Identifies one regime of one instruction in one period. At most 128 characters. */
public record RoundId(String value) {

  public RoundId {
    if (value == null || value.isBlank() || value.length() > 128) {
      throw new NotAnId(value);
    }
  }

  /**
   * The same round always has the same id, so opening it twice cannot make two.
   *
   * @param period of a regime that comes back; empty for one that is asked for once
   */
  public static RoundId of(InstructionId instruction, RegimeCode regime, Optional<Period> period) {
    var suffix = period.map(one -> "." + one.code()).orElse("");
    return new RoundId(instruction.value() + "." + regime.value() + suffix);
  }

  @Override
  public String toString() {
    return value;
  }
}
