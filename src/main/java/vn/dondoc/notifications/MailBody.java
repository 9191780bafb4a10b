package vn.dondoc.notifications;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a mail: {@code mixed[alternative[text, html], calendar…]}. Without a calendar it is
 * the alternatives alone. Written at once: the library's streams take an octet at a time, which
 * cost more than all else that a mail needs.
 *
 * @param type the Content-Type of the whole
 */
record MailBody(String type, byte[] bytes) {
  private static final String END_OF_LINE = "\r\n";

  static MailBody of(ComposedMail mail) {
    // No encoded text can contain it: what follows "=" there is hexadecimal or the end of a line.
    var boundary = "=_" + mail.messageId().replaceAll("[^\\w-]", "");
    var alternatives = alternatives(mail, boundary + ".a");
    return mail.calendars().isEmpty() ? alternatives : mixed(mail, alternatives, boundary + ".m");
  }

  private static MailBody alternatives(ComposedMail mail, String boundary) {
    var out = new ByteArrayOutputStream(16 * 1024);
    part(out, boundary, "text/plain; charset=UTF-8", "", QuotedPrintable.of(mail.text()));
    part(out, boundary, "text/html; charset=UTF-8", "", QuotedPrintable.of(mail.html()));
    return whole("alternative", out, boundary);
  }

  private static MailBody mixed(ComposedMail mail, MailBody alternatives, String boundary) {
    var out = new ByteArrayOutputStream(24 * 1024);
    write(out, "--" + boundary + END_OF_LINE);
    write(out, "Content-Type: " + alternatives.type() + END_OF_LINE + END_OF_LINE);
    out.writeBytes(alternatives.bytes());
    write(out, END_OF_LINE);
    for (var calendar : mail.calendars()) {
      var type = "text/calendar; charset=UTF-8; method=" + calendar.method();
      var file = "Content-Disposition: attachment; filename=" + calendar.fileName() + END_OF_LINE;
      part(out, boundary, type, file, QuotedPrintable.of(calendar.text()));
    }
    return whole("mixed", out, boundary);
  }

  private static MailBody whole(String kind, ByteArrayOutputStream parts, String boundary) {
    write(parts, "--" + boundary + "--" + END_OF_LINE);
    return new MailBody(
        "multipart/" + kind + "; boundary=\"" + boundary + "\"", parts.toByteArray());
  }

  private static void part(
      ByteArrayOutputStream out, String boundary, String type, String more, byte[] encoded) {
    write(
        out,
        "--"
            + boundary
            + END_OF_LINE
            + ("Content-Type: " + type + END_OF_LINE)
            + ("Content-Transfer-Encoding: quoted-printable" + END_OF_LINE)
            + more
            + END_OF_LINE);
    out.writeBytes(encoded);
    write(out, END_OF_LINE);
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }
}
