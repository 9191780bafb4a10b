package vn.dondoc.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message whose body is encoded already; its header is complete, too, but for what is set. */
final class EncodedMessage extends MimeMessage {

  EncodedMessage(Session session, MailBody body, String messageId) throws MessagingException {
    super(session);
    content = body.bytes();
    modified = false;
    saved = true;
    setHeader("MIME-Version", "1.0");
    setHeader("Content-Type", body.type());
    setHeader("Message-ID", messageId);
  }
}
