package vn.dondoc.web.reviews;

/**
 * What a reviewer says of one report.
 *
 * @param obligation whose report
 * @param verdict accept or return
 * @param newDay the last day for doing it again, if she names one
 */
record ReviewForm(String obligation, String verdict, String reason, String newDay) {
  static final ReviewForm BLANK = new ReviewForm(null, null, null, null);

  boolean accepts() {
    return "accept".equals(verdict);
  }
}
