package vn.dondoc.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a received mail is made of: alternatives, and perhaps calendars beside them. */
public final class MailParts {
  private MailParts() {}

  public static String text(MimeMessage mail) throws Exception {
    return alternatives(mail).getBodyPart(0).getContent().toString();
  }

  public static String html(MimeMessage mail) throws Exception {
    return alternatives(mail).getBodyPart(1).getContent().toString();
  }

  private static Multipart alternatives(MimeMessage mail) throws Exception {
    var parts = (Multipart) mail.getContent();
    return mail.isMimeType("multipart/mixed")
        ? (Multipart) parts.getBodyPart(0).getContent()
        : parts;
  }

  public static List<BodyPart> attachments(MimeMessage mail) throws Exception {
    var found = new ArrayList<BodyPart>();
    var parts = (Multipart) mail.getContent();
    for (int i = 1; mail.isMimeType("multipart/mixed") && i < parts.getCount(); i++) {
      found.add(parts.getBodyPart(i));
    }
    return found;
  }

  public static String read(BodyPart part) throws Exception {
    return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
