package vn.dondoc.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

/**
 * The parts of a mail: {@code mixed[alternative[text, html], calendar…]}. Without a calendar it is
 * the alternatives alone.
 */
final class MailBodies {
  private static final String UTF_8 = "UTF-8";

  private MailBodies() {}

  static MimeMultipart of(ComposedMail mail) throws MessagingException {
    if (mail.calendars().isEmpty()) {
      return alternatives(mail);
    }
    var both = new MimeBodyPart();
    both.setContent(alternatives(mail));
    var mixed = new MimeMultipart("mixed", both);
    for (var calendar : mail.calendars()) {
      mixed.addBodyPart(attached(calendar));
    }
    return mixed;
  }

  private static MimeMultipart alternatives(ComposedMail mail) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(mail.text(), UTF_8);
    var html = new MimeBodyPart();
    html.setText(mail.html(), UTF_8, "html");
    return new MimeMultipart("alternative", text, html);
  }

  private static MimeBodyPart attached(CalendarPart calendar) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(calendar.text(), UTF_8, "calendar");
    part.setDisposition(Part.ATTACHMENT);
    part.setFileName(calendar.fileName());
    part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + calendar.method());
    return part;
  }
}
