package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** The mail server goes away for a day; nobody's mail is lost and none comes twice. */
class MailOutageTest {

  @OnBothDatabases
  void afterADayWithoutAMailServerAllArriveOnce(TestDatabase database) throws Exception {
    var port = freePort();
    try (var stage =
        Stage.on(
            database,
            "dondoc.practice-mail.enabled=false",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + port)) {
      stage.startCascade();
      stage.theClockReaches("2024-03-02T09:00");
      var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      server.start();
      try {
        stage.theClockReaches("2024-03-02T12:00");

        var mails = List.of(server.getReceivedMessages());
        assertThat(mails).hasSize(21);
        assertThat(mails.stream().map(MailOutageTest::recipient)).doesNotHaveDuplicates();
        assertThat(mails.stream().map(MailOutageTest::messageId)).doesNotHaveDuplicates();
      } finally {
        server.stop();
      }
    }
  }

  @Test
  void newsThatIsNoLongerTrueIsNotSentAfterTheOutage() throws Exception {
    var port = freePort();
    try (var stage =
        Stage.on(
            Databases.h2(),
            "dondoc.practice-mail.enabled=false",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + port)) {
      stage.startCascade();
      stage.theClockReaches("2024-03-01T15:00");
      stage.submit("six-months", "phong-khtc");
      var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      server.start();
      try {
        stage.theClockReaches("2024-03-02T12:00");

        assertThat(Stream.of(server.getReceivedMessages()).map(MailOutageTest::recipient))
            .hasSize(20)
            .noneMatch(to -> to.equals(stage.person("dm-phong-khtc").email()));
      } finally {
        server.stop();
      }
    }
  }

  private static String recipient(MimeMessage mail) {
    try {
      return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String messageId(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
