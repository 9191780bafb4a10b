package vn.dondoc.progress;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** Vietnamese without accents and in lower case, so that "ke hoach" finds "Kế hoạch". */
final class Unaccented {
  private static final String LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
  private static final String BOTH_CASES =
      LETTERS + LETTERS.toUpperCase(Locale.ROOT) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private Unaccented() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'd')
        .toLowerCase(Locale.ROOT);
  }

  /** For {@code like} over {@link #sql}: whatever contains the text, which has no wildcards. */
  static String pattern(String text) {
    var plain = of(text.strip()).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + plain + "%";
  }

  /**
   * What {@link #pattern} finds and perhaps more, for a column in lower case whose accents are
   * left: any letter stands where one may have them.
   */
  static String rough(String text) {
    return pattern(text).replaceAll("[" + of(LETTERS) + "]", "_");
  }

  /**
   * A condition with {@code :rough} and {@code :text}. Few rows pass the first, which takes a tenth
   * of the time of the second.
   */
  static String contains(String expression) {
    return "(lower(" + expression + ") like :rough and " + sql(expression) + " like :text)";
  }

  /**
   * The same in SQL, whatever the database's locale; {@code expression} is ours, never a user's.
   */
  static String sql(String expression) {
    var plain =
        BOTH_CASES
            .chars()
            .mapToObj(letter -> of(Character.toString(letter)))
            .collect(Collectors.joining());
    return "translate(" + expression + ", '" + BOTH_CASES + "', '" + plain + "')";
  }
}
