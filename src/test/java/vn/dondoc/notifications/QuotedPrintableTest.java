package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotedPrintableTest {
  private static final String[] WORDS = {
    "Kính gửi",
    " ",
    "  ",
    "\r\n",
    "\n",
    "\r",
    "=",
    "=3D",
    ".",
    "\t",
    "ươ",
    "👍",
    "x".repeat(80),
    "\u0000"
  };

  @Test
  void whatItWritesIsReadBackBySomebodyElse() throws Exception {
    var dice = new Random(20240520);
    for (int turn = 0; turn < 500; turn++) {
      var text = new StringBuilder();
      dice.ints(dice.nextInt(60), 0, WORDS.length).forEach(word -> text.append(WORDS[word]));

      var encoded = QuotedPrintable.of(text.toString());

      assertThat(decoded(encoded)).isEqualTo(text.toString().replaceAll("\r\n|\r|\n", "\r\n"));
      assertThat(new String(encoded, StandardCharsets.US_ASCII).lines())
          .allMatch(line -> line.length() <= 76 && line.chars().allMatch(sign -> sign < 127));
    }
  }

  private static String decoded(byte[] encoded) throws MessagingException, IOException {
    var in = MimeUtility.decode(new ByteArrayInputStream(encoded), "quoted-printable");
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
