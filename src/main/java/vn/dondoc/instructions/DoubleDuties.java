package vn.dondoc.instructions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The same duty or report written twice, word for word, to the same or to other bodies. */
@Component
@Order(7)
class DoubleDuties implements Check {

  @Override
  public List<Finding> of(CheckSubject subject) {
    var draft = subject.draft();
    var reports =
        IntStream.range(0, draft.regimes().size())
            .mapToObj(i -> repeated(draft.regimes().get(i), draft.regimes().subList(0, i)))
            .flatMap(Optional::stream);
    var duties =
        IntStream.range(0, draft.duties().size())
            .mapToObj(i -> repeated(i + 1, draft.duties().get(i), draft.duties().subList(0, i)))
            .flatMap(Optional::stream);
    return Stream.concat(reports, duties).toList();
  }

  private static Optional<Finding> repeated(ReportRegime regime, List<ReportRegime> before) {
    return before.stream()
        .filter(other -> other.kind() == regime.kind() && other.timing().equals(regime.timing()))
        .filter(other -> isSame(other.title(), regime.title()))
        .filter(other -> isSame(other.wording(), regime.wording()))
        .findFirst()
        .map(
            other ->
                Finding.warning(
                        "report-twice", regime.wording(), regime.title(), line(other.sourceLine()))
                    .about(regime));
  }

  private static Optional<Finding> repeated(
      int position, AssignedDuty duty, List<AssignedDuty> before) {
    return before.stream()
        .filter(other -> isSame(other.text(), duty.text()))
        .findFirst()
        .map(
            other ->
                Finding.warning(
                        "duty-twice",
                        duty.text(),
                        duty.addressees().text(),
                        other.addressees().text(),
                        line(other.sourceLine()))
                    .about(position + "", duty.sourceLine()));
  }

  private static String line(Optional<Integer> line) {
    return line.map(String::valueOf).orElse("?");
  }

  private static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** Without what a scan or a typist changes. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}–…“”]+", " ").strip();
  }
}
