package vn.dondoc.notifications;

import java.util.List;

/**
 * What a mail says.
 *
 * @param attachments their file names
 * @param asSent whether it left like this; else it would, at this moment
 */
public record MailContent(
    String subject, String html, String text, List<String> attachments, boolean asSent) {

  static MailContent of(ComposedMail mail, boolean asSent) {
    var names = mail.calendars().stream().map(CalendarPart::fileName).toList();
    return new MailContent(mail.subject(), mail.html(), mail.text(), names, asSent);
  }
}
