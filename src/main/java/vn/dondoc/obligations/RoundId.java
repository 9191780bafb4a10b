package vn.dondoc.obligations;

import vn.dondoc.calendar.Period;

/** Identifies one regime of one instruction in one period. At most 128 characters. */
public record RoundId(String value) {

  public RoundId {
    if (value == null || value.isBlank() || value.length() > 128) {
      throw new IllegalArgumentException("not a valid RoundId: " + value);
    }
  }

  /** The same round always has the same id, so opening it twice cannot make two. */
  public static RoundId of(InstructionId instruction, Period period) {
    return new RoundId(instruction.value() + "." + period.code());
  }

  @Override
  public String toString() {
    return value;
  }
}
