package vn.dondoc.web.obligations;

/**
 * What the receiver says of a wish for more time.
 *
 * @param extension which one
 * @param verdict grant or refuse
 * @param newDay instead of the day asked for, if any
 */
record DecisionForm(String extension, String verdict, String newDay, String reason) {
  static final DecisionForm BLANK = new DecisionForm(null, null, null, null);

  boolean grants() {
    return "grant".equals(verdict);
  }
}
