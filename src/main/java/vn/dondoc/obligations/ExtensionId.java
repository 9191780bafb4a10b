package vn.dondoc.obligations;

/** Identifies one wish for more time. At most 36 characters. */
public record ExtensionId(String value) {

  public ExtensionId {
    if (value == null || value.isBlank() || value.length() > 36) {
      throw new NotFound(value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
