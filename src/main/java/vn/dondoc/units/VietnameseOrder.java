package vn.dondoc.units;

import java.nio.ByteBuffer;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
  /** What an index of PostgreSQL takes, with room for an id. */
  private static final int MAX_KEY = 2000;

  private VietnameseOrder() {}

  public static <T> Comparator<T> by(Function<T, String> name) {
    var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
    return (left, right) -> compare(collator, words(name.apply(left)), words(name.apply(right)));
  }

  /** A long list, each of whose words is looked at once. */
  public static <T> List<T> sorted(Collection<T> items, Function<T, String> name) {
    var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
    var known = new HashMap<String, CollationKey>();
    record Keyed<T>(List<CollationKey> words, T item) {}
    return items.stream()
        .map(
            item ->
                new Keyed<>(
                    Stream.of(words(name.apply(item)))
                        .map(word -> known.computeIfAbsent(word, collator::getCollationKey))
                        .toList(),
                    item))
        .sorted((left, right) -> compare(left.words(), right.words()))
        .map(Keyed::item)
        .toList();
  }

  /**
   * For {@code order by}: keys compare byte by byte as {@link #by} compares the names. Names that
   * begin alike for more than some 300 letters are told apart no further.
   */
  public static byte[] key(String name) {
    var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
    var key = ByteBuffer.allocate(MAX_KEY);
    for (var word : words(name)) {
      addTo(key, collator.getCollationKey(word).toByteArray());
    }
    return Arrays.copyOf(key.array(), key.position());
  }

  /** Each sign by one higher than it is, since nothing may stand before the end of a word. */
  private static void addTo(ByteBuffer key, byte[] word) {
    var signs = ByteBuffer.wrap(word).asCharBuffer();
    while (signs.hasRemaining() && key.remaining() > 2 * Character.BYTES) {
      key.putChar((char) (signs.get() + 1));
    }
    if (key.remaining() > Character.BYTES) {
      key.putChar('\0');
    }
  }

  private static int compare(List<CollationKey> left, List<CollationKey> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      var order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
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
