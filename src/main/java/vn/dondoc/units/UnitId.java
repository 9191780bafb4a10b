package vn.dondoc.units;

/**
 * A unit's lasting name in files, URLs and tables, e.g. {@code so-vhtt}.
 *
 * @param value 1 to 64 characters of {@code a-z}, {@code 0-9} and {@code -}
 */
public record UnitId(String value) {

  public UnitId {
    Slug.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
