package vn.dondoc.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the program did not start, in place of a stack trace. */
class UnreadableFilesAnalyzer extends AbstractFailureAnalyzer<UnreadableFiles> {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final ProblemSentences sentences = new ProblemSentences();

  @Override
  protected FailureAnalysis analyze(Throwable root, UnreadableFiles cause) {
    var lines =
        cause.problems().stream()
            .map(problem -> sentences.of(problem, VIETNAMESE))
            .collect(Collectors.joining("\n"));
    return new FailureAnalysis(
        sentence("problem.refused") + "\n\n" + lines, sentence("problem.way-out"), cause);
  }

  private String sentence(String key) {
    return sentences.plain(key, List.of(), VIETNAMESE);
  }
}
