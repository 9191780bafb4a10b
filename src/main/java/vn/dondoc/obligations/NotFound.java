package vn.dondoc.obligations;

/** There is no such thing, or it is not this person's business: both look the same from outside. */
public class NotFound extends RuntimeException {

  public NotFound(Object id) {
    super("not found: " + id);
  }
}
