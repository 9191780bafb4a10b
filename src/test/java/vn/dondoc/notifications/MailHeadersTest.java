package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.notifications.Smtp.AddressRefused;
import vn.dondoc.testing.House;
import vn.dondoc.testing.Stage;

/** Whatever people are called and plans are titled, a mail has one reader and our headers only. */
class MailHeadersTest {
  private static final long SEED = 20240520;
  private static final int CASES = Integer.getInteger("fuzz.times", 150);
  private static final List<String> PIECES =
      List.of(
          "\r\nBcc: x@example.vn\r\n",
          "\nX-Injected: 1\n\n<b>",
          "\r\n.\r\nMAIL FROM:<x@example.vn>\r\n",
          "\r",
          "\u0000",
          "\u0001\u001b",
          "\u202Eabc\u2066",
          "\u2028\u0085",
          "\uD83D\uDE00",
          "\uD83D",
          "a\u0301".repeat(40),
          "=?UTF-8?Q?=0D=0ABcc:_x@example.vn?=",
          "Nguyễn Văn A, \"<y@example.vn>\"",
          "á".repeat(10_000),
          "x".repeat(10_000),
          " ",
          "Báo cáo 6 tháng");

  private static GreenMail server;
  private static Smtp smtp;

  @BeforeAll
  static void open() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(server.getSmtp().getPort());
    smtp =
        new Smtp(sender, House.mail(), Clock.fixed(Stage.at("2024-05-20T08:00"), ZoneOffset.UTC));
  }

  @AfterAll
  static void close() {
    server.stop();
  }

  @Test
  void noNameAndNoSubjectBringsAHeaderOrAReader() throws Exception {
    var random = new Random(SEED);
    try (var connection = smtp.connect()) {
      for (int i = 0; i < CASES; i++) {
        connection.send(mail(i, "dm-a@example.vn", text(random), text(random)));
      }
    }

    assertThat(server.getReceivedMessages()).hasSize(CASES);
    var ours = headers(server.getReceivedMessages()[CASES - 1]);
    for (var mail : server.getReceivedMessages()) {
      assertThat(headers(mail)).isEqualTo(ours).contains("Subject").doesNotContain("Bcc");
      assertThat(mail.getAllRecipients()).hasSize(1);
      assertThat(((InternetAddress) mail.getAllRecipients()[0]).getAddress())
          .isEqualTo("dm-a@example.vn");
      assertThat(mail.getSubject()).doesNotContain("\r", "\n");
    }
  }

  private static ComposedMail mail(int number, String address, String name, String subject) {
    var id = "<" + number + "@dondoc>";
    return new ComposedMail(id, address, name, subject, "<p>a</p>", "a", List.of());
  }

  private static String text(Random random) {
    var pieces = random.ints(1 + random.nextInt(4), 0, PIECES.size()).mapToObj(PIECES::get);
    return pieces.collect(Collectors.joining("b"));
  }

  private static List<String> headers(Message mail) throws MessagingException {
    return Collections.list(mail.getAllHeaders()).stream().map(Header::getName).sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.vn\r\nRCPT TO:<x@example.vn>",
        "a@example.vn>\r\nRCPT TO:<x@example.vn",
        "a@example.vn, x@example.vn",
        "a\u0000@example.vn",
        "a b@example.vn",
        "a@example.vn\nBcc: x@example.vn"
      })
  void whatIsNoAddressIsRefusedAndNothingLeaves(String address) {
    var before = server.getReceivedMessages().length;
    try (var connection = smtp.connect()) {
      assertThat(catchThrowable(() -> connection.send(mail(0, address, "A", "B"))))
          .isInstanceOf(AddressRefused.class);
    }
    assertThat(server.getReceivedMessages()).hasSize(before);
  }
}
