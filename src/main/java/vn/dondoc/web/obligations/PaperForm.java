package vn.dondoc.web.obligations;

/** Number and day of what went in on paper; checked by the domain. */
record PaperForm(String documentNumber, String documentDate) {
  static final PaperForm BLANK = new PaperForm(null, null);
}
