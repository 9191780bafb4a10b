package vn.dondoc.obligations;

/** What became of a wish for more time. */
enum ExtensionState {
  ASKED,
  GRANTED,
  REFUSED,
  /** The unit handed in before anybody decided. */
  LAPSED
}
