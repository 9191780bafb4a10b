package vn.dondoc.web.obligations;

/** A wish for more time, as typed; checked by the domain. */
record TimeForm(String newDay, String reason) {
  static final TimeForm BLANK = new TimeForm(null, null);
}
