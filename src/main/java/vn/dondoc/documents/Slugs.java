package vn.dondoc.documents;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Short names made of what people typed. */
final class Slugs {
  private static final String OTHERWISE = "muc";

  private Slugs() {}

  /**
   * E.g. "Báo cáo 6 tháng" becomes "bao-cao-6-thang".
   *
   * @param longest in characters; a number behind it comes on top
   * @param taken names to keep away from; a number is put behind then
   */
  static String of(String text, int longest, Collection<String> taken) {
    var plain = cut(slug(text), longest);
    var base = plain.isEmpty() ? OTHERWISE : plain;
    return Stream.concat(
            Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "-" + n))
        .filter(name -> !taken.contains(name))
        .findFirst()
        .orElseThrow();
  }

  private static String slug(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'd')
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static String cut(String slug, int longest) {
    if (slug.length() <= longest) {
      return slug;
    }
    var end = slug.lastIndexOf('-', longest);
    return slug.substring(0, end > 0 ? end : longest);
  }
}
