package vn.dondoc.bench;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * What anybody's loop over Jakarta Mail does: builds each message from its texts and hands it over,
 * on so many connections. The texts are those of mails that were taken before.
 */
final class BareMails {
  private static final String UTF_8 = "UTF-8";

  private final List<Texts> mails;

  private BareMails(List<Texts> mails) {
    this.mails = mails;
  }

  /**
   * @param calendarType its Content-Type; null without a calendar, as are the other two then
   */
  private record Texts(
      String id,
      InternetAddress to,
      String subject,
      String text,
      String html,
      String calendarType,
      String calendarName,
      String calendar) {}

  /** Of mails as they came over the wire. */
  static BareMails of(List<String> raw) {
    var session = Session.getInstance(new Properties());
    var mails = new ArrayList<Texts>();
    for (var one : raw) {
      try {
        var bytes = one.getBytes(StandardCharsets.ISO_8859_1);
        mails.add(texts(new MimeMessage(session, new ByteArrayInputStream(bytes))));
      } catch (MessagingException | IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return new BareMails(mails);
  }

  int size() {
    return mails.size();
  }

  private static Texts texts(MimeMessage mail) throws MessagingException, IOException {
    var content = (MimeMultipart) mail.getContent();
    var mixed = content.getBodyPart(0).getContent() instanceof MimeMultipart;
    var both = mixed ? (MimeMultipart) content.getBodyPart(0).getContent() : content;
    var calendar = mixed ? content.getBodyPart(1) : null;
    return new Texts(
        mail.getMessageID(),
        (InternetAddress) mail.getAllRecipients()[0],
        mail.getSubject(),
        (String) both.getBodyPart(0).getContent(),
        (String) both.getBodyPart(1).getContent(),
        calendar == null ? null : calendar.getContentType(),
        calendar == null ? null : calendar.getFileName(),
        calendar == null
            ? null
            : new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  /** Through a session like the program's own, so that its sockets are as prompt. */
  void send(Session session, int connections, int port) throws Exception {
    var pool = Executors.newFixedThreadPool(connections);
    try {
      var shares =
          IntStream.range(0, connections)
              .<Callable<Void>>mapToObj(n -> () -> send(session, port, n, connections))
              .toList();
      for (var share : pool.invokeAll(shares)) {
        share.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }

  private Void send(Session session, int port, int first, int step) throws Exception {
    try (var transport = session.getTransport("smtp")) {
      transport.connect("127.0.0.1", port, null, null);
      for (int n = first; n < mails.size(); n += step) {
        var message = message(session, mails.get(n));
        transport.sendMessage(message, message.getAllRecipients());
      }
    }
    return null;
  }

  private static MimeMessage message(Session session, Texts mail) throws Exception {
    var message = new MimeMessage(session);
    message.setFrom(new InternetAddress("dondoc@example.vn", "Đôn Đốc", UTF_8));
    message.setRecipient(MimeMessage.RecipientType.TO, mail.to());
    message.setSubject(mail.subject(), UTF_8);
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(content(mail));
    message.saveChanges();
    message.setHeader("Message-ID", mail.id());
    return message;
  }

  private static MimeMultipart content(Texts mail) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(mail.text(), UTF_8);
    var html = new MimeBodyPart();
    html.setText(mail.html(), UTF_8, "html");
    var both = new MimeMultipart("alternative", text, html);
    if (mail.calendar() == null) {
      return both;
    }
    var first = new MimeBodyPart();
    first.setContent(both);
    var calendar = new MimeBodyPart();
    calendar.setText(mail.calendar(), UTF_8, "calendar");
    calendar.setDisposition(Part.ATTACHMENT);
    calendar.setFileName(mail.calendarName());
    calendar.setHeader("Content-Type", mail.calendarType());
    return new MimeMultipart("mixed", first, calendar);
  }
}
