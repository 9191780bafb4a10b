package vn.dondoc.progress;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Vietnamese alphabet for {@code order by}, where a page takes only the first rows and sorting
 * them afterwards comes too late. Đ stands after D, tones do not matter, a word ends before any
 * letter; {@link vn.dondoc.units.VietnameseOrder} does the same in Java.
 */
final class Alphabet {
  private static final String ORDER = " 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /** Every letter with a tone, by the letter that it is sorted as. */
  private static final Map<Character, String> TONED =
      Map.ofEntries(
          Map.entry('a', "àáảãạ"),
          Map.entry('ă', "ằắẳẵặ"),
          Map.entry('â', "ầấẩẫậ"),
          Map.entry('e', "èéẻẽẹ"),
          Map.entry('ê', "ềếểễệ"),
          Map.entry('i', "ìíỉĩị"),
          Map.entry('o', "òóỏõọ"),
          Map.entry('ô', "ồốổỗộ"),
          Map.entry('ơ', "ờớởỡợ"),
          Map.entry('u', "ùúủũụ"),
          Map.entry('ư', "ừứửữự"),
          Map.entry('y', "ỳýỷỹỵ"));

  /** Ideographs: each collation of each database sorts them by their number and skips none. */
  private static final char FIRST_KEY = '\u4e00';

  private static final String FROM = forms().collect(Collectors.joining());
  private static final String TO =
      IntStream.range(0, ORDER.length())
          .mapToObj(at -> key(at).repeat(formsOf(ORDER.charAt(at)).length()))
          .collect(Collectors.joining());

  private Alphabet() {}

  /**
   * @param expression ours, never a user's
   */
  static String sql(String expression) {
    return "translate(" + expression + ", '" + FROM + "', '" + TO + "')";
  }

  private static Stream<String> forms() {
    return ORDER.chars().mapToObj(letter -> formsOf((char) letter));
  }

  private static String formsOf(char letter) {
    var small = letter + TONED.getOrDefault(letter, "");
    var capital = small.toUpperCase(Locale.ROOT);
    return capital.equals(small) ? small : small + capital;
  }

  private static String key(int at) {
    return Character.toString(FIRST_KEY + at);
  }
}
