package vn.dondoc.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words of an enumeration in a table: what people read, in either language, or the code. */
final class CodeWords<E extends Enum<E>> {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Map<E, String> words = new HashMap<>();
  private final Map<String, E> constants = new HashMap<>();

  /**
   * @param prefix of the keys in messages, before the code
   */
  CodeWords(E[] values, Function<E, String> code, String prefix, ProblemSentences sentences) {
    for (var value : values) {
      var key = prefix + code.apply(value);
      words.put(value, sentences.plain(key, List.of(), VIETNAMESE));
      constants.put(PlainText.of(words.get(value)), value);
      constants.put(PlainText.of(sentences.plain(key, List.of(), Locale.ENGLISH)), value);
      constants.put(code.apply(value), value);
    }
  }

  /** In Vietnamese. */
  String of(E value) {
    return words.get(value);
  }

  Optional<E> read(String text) {
    return Optional.ofNullable(constants.get(PlainText.of(text)));
  }

  /** All words, for who wrote another. */
  String all() {
    return String.join(", ", words.values().stream().sorted().toList());
  }
}
