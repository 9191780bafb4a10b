package vn.dondoc.obligations;

import vn.dondoc.units.NotAnId;

/**
 * Identifies the instruction that asks; the module {@code instructions} keeps it. At most 64
 * characters.
 */
public record InstructionId(String value) {

  public InstructionId {
    if (value == null || value.isBlank() || value.length() > 64) {
      throw new NotAnId(value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
