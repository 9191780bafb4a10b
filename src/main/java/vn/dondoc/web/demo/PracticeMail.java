package vn.dondoc.web.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A mail that the practice server took, as its recipient would read it.
 *
 * @param number in the order of arrival, from 1
 * @param message as it came over SMTP
 */
record PracticeMail(int number, MimeMessage message) {
  /** One line of the head, undecoded. */
  record HeaderLine(String name, String value) {}

  public Instant sentAt() {
    return reading(() -> message.getSentDate().toInstant());
  }

  public String subject() {
    return reading(message::getSubject);
  }

  public String recipientName() {
    return Optional.ofNullable(recipient().getPersonal()).orElse(recipientAddress());
  }

  public String recipientAddress() {
    return recipient().getAddress();
  }

  public List<HeaderLine> headers() {
    return reading(
        () -> Collections.list(message.getAllHeaders()).stream().map(PracticeMail::line).toList());
  }

  public String html() {
    return part("text/html");
  }

  public String text() {
    return part("text/plain");
  }

  private static HeaderLine line(Header header) {
    return new HeaderLine(header.getName(), header.getValue());
  }

  private InternetAddress recipient() {
    return reading(() -> (InternetAddress) message.getRecipients(MimeMessage.RecipientType.TO)[0]);
  }

  private String part(String mimeType) {
    return reading(() -> find(message, mimeType).orElse(""));
  }

  private static Optional<String> find(Part part, String mimeType)
      throws MessagingException, IOException {
    if (part.isMimeType(mimeType)) {
      return Optional.of(part.getContent().toString());
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        var found = find(inner, mimeType);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read() throws MessagingException, IOException;
  }

  private static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("The practice server holds a mail it cannot read", e);
    }
  }
}
