package vn.dondoc.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The sentences that people see of problems. */
final class Sentences {
  private static final ProblemSentences SENTENCES = new ProblemSentences();

  private Sentences() {}

  /**
   * @throws org.springframework.context.NoSuchMessageException if a key has no sentence
   */
  static String of(Problem problem, String language) {
    return SENTENCES.of(problem, Locale.forLanguageTag(language));
  }

  static List<String> of(List<Problem> problems) {
    return problems.stream().map(problem -> of(problem, "vi")).toList();
  }

  /** With files named from that directory. */
  static List<String> below(Path directory, List<Problem> problems) {
    return of(problems).stream()
        .map(sentence -> sentence.replace(directory.toString() + "/", ""))
        .toList();
  }
}
