package vn.dondoc.web.obligations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Days;
import vn.dondoc.progress.Consolidation;

/** What was accepted from below, as the beginning of the summary of the report upward. */
@Component
class SummaryFromBelow {
  /** Documents are Vietnamese, whatever language their writer reads the page in. */
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final MessageSource messages;

  SummaryFromBelow(MessageSource messages) {
    this.messages = messages;
  }

  String of(Consolidation below) {
    var reports = below.lines().stream().filter(Consolidation.Line::isAccepted).map(this::line);
    return Stream.of(
            Stream.of(sentence("draft.below", below.accepted(), below.lines().size())),
            reports,
            named("draft.below.waiting", below.waiting()),
            named("draft.below.missing", below.missing()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  /** Words cannot be added up: they are put one below the other. */
  String wordsOf(Consolidation below, String code) {
    return below.lines().stream()
        .filter(Consolidation.Line::isAccepted)
        .flatMap(
            line ->
                line.figure(code).flatMap(figure -> figure.words()).stream()
                    .map(words -> sentence("draft.below.words", line.unit(), words)))
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> named(String key, List<String> units) {
    return units.isEmpty()
        ? Stream.empty()
        : Stream.of(sentence(key, units.size(), String.join("; ", units)));
  }

  private String line(Consolidation.Line line) {
    if (line.isNil()) {
      return sentence("draft.below.nil", line.unit());
    }
    var number = line.number().orElse("");
    var date = line.date().map(Days::brief).orElse("");
    return line.summary().isBlank()
        ? sentence("draft.below.report", line.unit(), number, date)
        : sentence("draft.below.told", line.unit(), number, date, line.summary().strip());
  }

  private String sentence(String key, Object... details) {
    return messages.getMessage(key, details, VIETNAMESE);
  }
}
