package vn.dondoc.duties;

import vn.dondoc.units.NotAnId;

/** Identifies one duty of one unit. At most 160 characters. */
public record DutyId(String value) {

  public DutyId {
    if (value == null || value.isBlank() || value.length() > 160) {
      throw new NotAnId(value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
