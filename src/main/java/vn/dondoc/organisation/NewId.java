package vn.dondoc.organisation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** Makes an id that people can read from a name, e.g. "phong-ke-hoach" from "Phòng Kế hoạch". */
public final class NewId {
  private static final int MAX = 56;

  private NewId() {}

  /**
   * @param make e.g. {@code UnitId::new}
   * @param taken a number is added where the name alone is among these
   */
  public static <I> String of(String name, Function<String, I> make, Collection<I> taken) {
    var plain = plain(name);
    var id = plain;
    for (int number = 2; taken.contains(make.apply(id)); number++) {
      id = plain + "-" + number;
    }
    return id;
  }

  private static String plain(String name) {
    var letters =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd')
            .replaceAll("[^a-z0-9]+", "-");
    var cut = letters.substring(0, Math.min(letters.length(), MAX));
    var trimmed = cut.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "moi" : trimmed;
  }
}
