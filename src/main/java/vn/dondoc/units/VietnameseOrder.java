package vn.dondoc.units;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * Sorts as a Vietnamese reader expects: A Ă Â B … D Đ E Ê …, and word by word, so that "Ca múa"
 * stands before "Cải lương". Databases differ in it, and the platform's collator passes over
 * blanks.
 */
public final class VietnameseOrder {
  private VietnameseOrder() {}

  public static <T> Comparator<T> by(Function<T, String> name) {
    var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
    return (left, right) -> compare(collator, words(name.apply(left)), words(name.apply(right)));
  }

  private static String[] words(String name) {
    return name.strip().split("\\s+");
  }

  private static int compare(Collator collator, String[] left, String[] right) {
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      var order = collator.compare(left[i], right[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }
}
