package vn.dondoc.documents;

/** Days from one to another as typed. */
public record SpanSheet(String from, String to) {

  public SpanSheet {
    from = TypedDays.tidy(from);
    to = TypedDays.tidy(to);
  }

  static SpanSheet blank() {
    return new SpanSheet(null, null);
  }

  boolean isBlank() {
    return from.isEmpty() && to.isEmpty();
  }
}
