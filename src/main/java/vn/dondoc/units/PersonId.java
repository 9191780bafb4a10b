package vn.dondoc.units;

/**
 * A person's lasting name in files and tables, e.g. {@code dm-phong-khtc}.
 *
 * @param value 1 to 64 characters of {@code a-z}, {@code 0-9} and {@code -}
 */
public record PersonId(String value) {

  public PersonId {
    Slug.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
