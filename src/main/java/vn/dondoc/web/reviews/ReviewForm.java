package vn.dondoc.web.reviews;

/**
 * What a reviewer says of one report.
 *
 * @param verdict accept or return
 * @param common a reason often given; it stands in for {@code reason} where that is left blank
 * @param newDay the last day for doing it again, if she names one
 */
record ReviewForm(String verdict, String common, String reason, String newDay) {
  static final ReviewForm BLANK = new ReviewForm(null, null, null, null);

  boolean accepts() {
    return "accept".equals(verdict);
  }

  String because() {
    return reason == null || reason.isBlank() ? common : reason;
  }
}
