package vn.dondoc.notifications;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text as mails carry it (RFC 2045, 6.7), in UTF-8. */
final class QuotedPrintable {
  private static final int LONGEST_LINE = 76;
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private final byte[] text;
  private final byte[] encoded;
  private int used;
  private int column;

  private QuotedPrintable(String text) {
    this.text = text.getBytes(StandardCharsets.UTF_8);
    // three octets for one at most, and three more to break a line
    this.encoded = new byte[this.text.length * 3 + this.text.length / 8 + LONGEST_LINE];
  }

  /** Its lines end in CR LF, whatever they ended in. */
  static byte[] of(String text) {
    return new QuotedPrintable(text).encoded();
  }

  private byte[] encoded() {
    for (int at = 0; at < text.length; at++) {
      if (text[at] == '\n' || text[at] == '\r' && !isBreak(at + 1, '\n')) {
        breakLine();
      } else if (text[at] != '\r') {
        add(at);
      }
    }
    return Arrays.copyOf(encoded, used);
  }

  private boolean isBreak(int at, char sign) {
    return at < text.length && text[at] == sign;
  }

  private void breakLine() {
    encoded[used++] = '\r';
    encoded[used++] = '\n';
    column = 0;
  }

  private void add(int at) {
    var octet = text[at];
    var plain = octet > ' ' && octet < 127 && octet != '=' || octet == ' ' && !isLast(at);
    var width = plain ? 1 : 3;
    if (column + width >= LONGEST_LINE) {
      encoded[used++] = '=';
      breakLine();
    }
    column += width;
    if (plain) {
      encoded[used++] = octet;
    } else {
      encoded[used++] = '=';
      encoded[used++] = HEX[octet >> 4 & 15];
      encoded[used++] = HEX[octet & 15];
    }
  }

  private boolean isLast(int at) {
    return at + 1 == text.length || isBreak(at + 1, '\r') || isBreak(at + 1, '\n');
  }
}
