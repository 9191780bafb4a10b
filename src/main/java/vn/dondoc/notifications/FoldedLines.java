package vn.dondoc.notifications;

/**
 * Folds lines as RFC 5545, 3.1 asks: no more than 75 octets, and never inside a letter. Libraries
 * count letters, of which a Vietnamese one takes up to three octets.
 */
final class FoldedLines {
  private static final int OCTETS = 75;

  private FoldedLines() {}

  /** Lines end in CR LF, in what it takes and in what it gives. */
  static String of(String text) {
    var folded = new StringBuilder(text.length() + text.length() / 20);
    var used = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      var letter = text.codePointAt(at);
      var octets = octets(letter);
      if (letter == '\r' || letter == '\n') {
        used = 0;
      } else if (used + octets > OCTETS) {
        folded.append("\r\n ");
        used = 1 + octets;
      } else {
        used += octets;
      }
      folded.appendCodePoint(letter);
    }
    return folded.toString();
  }

  /** In UTF-8, where half of a pair becomes a question mark. */
  private static int octets(int letter) {
    if (letter < 0x80 || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
      return 1;
    }
    if (letter < 0x800) {
      return 2;
    }
    return letter < 0x10000 ? 3 : 4;
  }
}
