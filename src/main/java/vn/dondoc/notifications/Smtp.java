package vn.dondoc.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server. One connection carries many mails, one after the other. */
@Component
class Smtp {
  private static final String UTF_8 = "UTF-8";
  private static final String END_OF_MAIL = ".";

  /** Line breaks of all kinds, controls, and what turns the direction of writing around. */
  private static final Pattern UNPRINTED =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private final JavaMailSenderImpl server;
  private final MailProperties properties;
  private final Clock clock;

  Smtp(JavaMailSenderImpl server, MailProperties properties, Clock clock) {
    this.server = server;
    nameStreams();
    server.getJavaMailProperties().put("mail.smtp.socketFactory", new PromptSockets());
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Jakarta Mail 2.1 searches all jars for it a dozen times per message unless it is named, which
   * took a quarter of the time of sending.
   */
  private static void nameStreams() {
    System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
  }

  /** It did not leave, but may leave later. */
  static class Undelivered extends RuntimeException {
    Undelivered(Exception cause) {
      super(answerIn(cause), cause);
    }
  }

  /** The connection broke while it was being handed over: the server may have taken it. */
  static final class LostUnderWay extends Undelivered {
    LostUnderWay(Exception cause) {
      super(cause);
    }
  }

  /** The server knows for good that there is no such address. */
  static class AddressRefused extends RuntimeException {
    AddressRefused(Exception cause) {
      super(answerIn(cause), cause);
    }
  }

  /**
   * @throws Undelivered if the server cannot be reached
   */
  Connection connect() {
    try {
      var session = server.getSession();
      var transport = session.getTransport("smtp");
      transport.connect(
          server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
      return new Connection(session, transport);
    } catch (MessagingException e) {
      throw new Undelivered(e);
    }
  }

  /** An open connection. */
  final class Connection implements AutoCloseable {
    private final Session session;
    private final Transport transport;
    private boolean broken;

    private Connection(Session session, Transport transport) {
      this.session = session;
      this.transport = transport;
    }

    /**
     * @throws AddressRefused if there is no such address (5xx)
     * @throws Undelivered if it may leave later
     * @throws LostUnderWay if it may have left already
     */
    void send(ComposedMail mail) {
      check();
      var message = composed(mail);
      try {
        transport.sendMessage(message, message.getAllRecipients());
      } catch (SMTPSendFailedException e) {
        throw hungUpInsteadOfAnAnswer(e) ? lost(e) : refused(e);
      } catch (SendFailedException e) {
        throw refused(e);
      } catch (MessagingException e) {
        throw lost(e);
      }
    }

    /** What is no address at all never gets as far as the server. */
    private MimeMessage composed(ComposedMail mail) {
      try {
        return message(mail);
      } catch (AddressException e) {
        throw new AddressRefused(e);
      } catch (MessagingException | UnsupportedEncodingException e) {
        throw new Undelivered(e);
      }
    }

    private LostUnderWay lost(MessagingException e) {
      broken = true;
      return new LostUnderWay(e);
    }

    private static RuntimeException refused(SendFailedException e) {
      return isPermanent(e) ? new AddressRefused(e) : new Undelivered(e);
    }

    /** It had the whole mail by then. */
    private static boolean hungUpInsteadOfAnAnswer(SMTPSendFailedException e) {
      return e.getReturnCode() == -1 && END_OF_MAIL.equals(e.getCommand());
    }

    /** Whether nothing more can be sent on it. */
    boolean isBroken() {
      return broken;
    }

    /**
     * @throws Undelivered if nothing more can be sent on it
     */
    void check() {
      if (broken) {
        throw new Undelivered(new MessagingException("the connection broke with an earlier mail"));
      }
    }

    /** What the server said last, e.g. "250 OK". */
    String lastAnswer() {
      return transport instanceof SMTPTransport smtp ? smtp.getLastServerResponse().strip() : "";
    }

    private MimeMessage message(ComposedMail mail)
        throws MessagingException, UnsupportedEncodingException {
      var reader = new InternetAddress(mail.address(), inOneLine(mail.name()), UTF_8);
      reader.validate();
      var message = new EncodedMessage(session, MailBody.of(mail), mail.messageId());
      message.setFrom(new InternetAddress(properties.from(), "Đôn Đốc", UTF_8));
      message.setRecipient(MimeMessage.RecipientType.TO, reader);
      message.setSubject(inOneLine(mail.subject()), UTF_8);
      message.setSentDate(Date.from(clock.instant()));
      message.setHeader("Auto-Submitted", "auto-generated");
      return message;
    }

    /** What was sent is sent; a connection that does not close properly changes nothing. */
    @Override
    public void close() {
      try {
        transport.close();
      } catch (MessagingException e) {
        // the server has hung up first
      }
    }
  }

  /**
   * Names and titles are what people type: no line break of theirs may begin a header, nor may what
   * they type be read as an encoded word that holds one (RFC 2047).
   */
  private static String inOneLine(String text) {
    return UNPRINTED.matcher(text).replaceAll(" ").replace("=?", "= ?").strip();
  }

  /** The server's own words where it said any: "550 no such user", not "Invalid Addresses". */
  private static String answerIn(Exception e) {
    var answered = e instanceof SendFailedException failed && failed.getNextException() != null;
    return answered
        ? ((SendFailedException) e).getNextException().getMessage().strip()
        : e.getMessage();
  }

  /**
   * Not where the server refuses us, as one does that wants a password or relays for others only.
   */
  private static boolean isPermanent(MessagingException e) {
    var next = e.getNextException();
    if (next == null || next.getMessage() == null) {
      return false;
    }
    var answer = next.getMessage();
    return answer.startsWith("5") && !answer.startsWith("530") && !answer.contains(" 5.7.");
  }
}
