package vn.dondoc.units;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Sorts as a Vietnamese reader expects (A Ă Â B … D Đ E Ê …); databases differ in it. */
final class VietnameseOrder {
  private VietnameseOrder() {}

  static <T> Comparator<T> by(Function<T, String> name) {
    var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
    return (left, right) -> collator.compare(name.apply(left), name.apply(right));
  }
}
