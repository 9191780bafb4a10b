package vn.dondoc.obligations;

/**
 * Identifies the instruction that asks; the module {@code instructions} keeps it. At most 64
 * characters.
 */
public record InstructionId(String value) {

  public InstructionId {
    if (value == null || value.isBlank() || value.length() > 64) {
      throw new IllegalArgumentException("not a valid InstructionId: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
