package vn.dondoc.documents;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences that people see of problems. */
final class Sentences {
  private Sentences() {}

  /**
   * @throws org.springframework.context.NoSuchMessageException if a key has no sentence
   */
  static String of(Problem problem, String language) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    var sentence =
        messages.getMessage(
            problem.messageKey(), problem.args().toArray(), Locale.forLanguageTag(language));
    return problem.place() + ": " + sentence;
  }

  static List<String> of(List<Problem> problems) {
    return problems.stream().map(problem -> of(problem, "vi")).toList();
  }
}
