package vn.dondoc.notifications;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with {@link Blanks}, taken apart at them.
 *
 * @param between one more than there are blanks
 * @param blanks which value stands there
 */
record BlankedText(List<String> between, List<Integer> blanks) {

  /** One that has no blanks. */
  static BlankedText plain(String text) {
    return new BlankedText(List.of(text), List.of());
  }

  static BlankedText of(String text) {
    var between = new ArrayList<String>();
    var blanks = new ArrayList<Integer>();
    var from = 0;
    for (int at = 0; at < text.length(); at++) {
      var blank = Blanks.indexOf(text.charAt(at));
      if (blank >= 0) {
        between.add(text.substring(from, at));
        blanks.add(blank);
        from = at + 1;
      }
    }
    between.add(text.substring(from));
    return new BlankedText(List.copyOf(between), List.copyOf(blanks));
  }

  /**
   * @param values escaped as the text is
   */
  String with(List<String> values) {
    var text = new StringBuilder(between.get(0));
    for (int n = 0; n < blanks.size(); n++) {
      text.append(values.get(blanks.get(n))).append(between.get(n + 1));
    }
    return text.toString();
  }
}
