package vn.dondoc.notifications;

import java.nio.charset.StandardCharsets;

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
      var letter = Character.toString(text.codePointAt(at));
      var octets = letter.getBytes(StandardCharsets.UTF_8).length;
      if (letter.equals("\r") || letter.equals("\n")) {
        used = 0;
      } else if (used + octets > OCTETS) {
        folded.append("\r\n ");
        used = 1 + octets;
      } else {
        used += octets;
      }
      folded.append(letter);
    }
    return folded.toString();
  }
}
