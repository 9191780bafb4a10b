package vn.dondoc.units;

/** What was given as an id cannot be one, so that nothing is called so. */
public class NotAnId extends IllegalArgumentException {

  /**
   * @param value may be null
   */
  public NotAnId(String value) {
    super("not an id: " + value);
  }
}
