package vn.dondoc.units;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /** The same for long lists: each name is looked into once, not with each comparison. */
  static <T> List<T> sorted(Collection<T> all, Function<T, String> name) {
    var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
    return all.stream()
        .map(one -> new Keyed<>(one, keys(collator, name.apply(one))))
        .sorted()
        .map(Keyed::value)
        .toList();
  }

  private static List<CollationKey> keys(Collator collator, String name) {
    return Stream.of(words(name)).map(collator::getCollationKey).toList();
  }

  private record Keyed<T>(T value, List<CollationKey> keys) implements Comparable<Keyed<T>> {
    @Override
    public int compareTo(Keyed<T> other) {
      for (int i = 0; i < Math.min(keys.size(), other.keys.size()); i++) {
        var order = keys.get(i).compareTo(other.keys.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(keys.size(), other.keys.size());
    }
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
