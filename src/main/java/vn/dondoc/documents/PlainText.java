package vn.dondoc.documents;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese without accents and in lower case, blanks made one, so that spellings compare. */
final class PlainText {
  private PlainText() {}

  static String of(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replaceAll("\\s+", " ")
        .strip();
  }
}
