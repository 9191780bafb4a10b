package vn.dondoc.documents;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Problems as people read them, even while the program cannot start. */
@Component
public class ProblemSentences {
  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

  public ProblemSentences() {
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setDefaultLocale(Locale.forLanguageTag("vi"));
  }

  /** E.g. {@code config/x.yml:12: Thiếu “name”.} */
  public String of(Problem problem, Locale locale) {
    return problem.place() + ": " + plain(problem.messageKey(), problem.args(), locale);
  }

  String plain(String messageKey, List<Object> args, Locale locale) {
    return messages.getMessage(messageKey, args.toArray(), locale);
  }
}
