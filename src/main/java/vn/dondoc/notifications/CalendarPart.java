package vn.dondoc.notifications;

/**
 * A calendar that goes with a mail.
 *
 * @param method PUBLISH or CANCEL (RFC 5546)
 * @param text in the format of RFC 5545; folded into lines when it leaves
 */
record CalendarPart(String method, String text) {
  static final String PUBLISH = "PUBLISH";
  static final String CANCEL = "CANCEL";

  String fileName() {
    return method.equals(CANCEL) ? "viec-da-rut.ics" : "thoi-han.ics";
  }
}
