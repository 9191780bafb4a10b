package vn.dondoc.rehearsal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A real SMTP server inside the program, so that a demo or rehearsal shows real mails. */
@Component
@ConditionalOnProperty("dondoc.practice-mail.enabled")
public class PracticeMailServer implements DisposableBean {
  private final GreenMail greenMail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  PracticeMailServer() {
    greenMail.start();
  }

  /** All mails it took, oldest first; the server itself keeps them by mailbox. */
  public List<MimeMessage> received() {
    return Stream.of(greenMail.getReceivedMessages())
        .sorted(Comparator.comparing(PracticeMailServer::sentAt))
        .toList();
  }

  private static Date sentAt(MimeMessage mail) {
    try {
      return mail.getSentDate();
    } catch (MessagingException e) {
      throw new IllegalStateException("our own mails have a readable date", e);
    }
  }

  int port() {
    return greenMail.getSmtp().getPort();
  }

  @Override
  public void destroy() {
    greenMail.stop();
  }
}
