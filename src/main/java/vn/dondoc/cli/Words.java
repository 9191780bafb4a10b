package vn.dondoc.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Period;
import vn.dondoc.documents.Problem;
import vn.dondoc.instructions.Finding;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.rehearsal.DeedRefused;
import vn.dondoc.units.UnitId;

/** What the commands print, in Vietnamese. */
@Component
class Words {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final int LONGEST_WORDING = 160;

  private final MessageSource messages;
  private final ZoneId zone;

  Words(MessageSource messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  String of(String key, Object... details) {
    return messages.getMessage(key, details, VIETNAMESE);
  }

  /** As the timeline calls it, else the audit trail, else the list of what a person was told. */
  String event(String type) {
    return Stream.of("timeline.", "audit.", "told.")
        .flatMap(
            prefix ->
                Optional.ofNullable(messages.getMessage(prefix + type, null, null, VIETNAMESE))
                    .stream())
        .findFirst()
        .orElse(type);
  }

  String period(Period period) {
    return of("period." + period.kind().code(), period.index() + "", period.year() + "");
  }

  String refusal(DeedRefused refused) {
    var deed = refused.deed();
    var why =
        refused.getCause() instanceof Refusal refusal
            ? of(refusal.messageKey(), refusal.details().toArray())
            : of("cli.not-there");
    return of(
        "cli.deed-refused",
        deed.at().atZone(zone).toLocalDateTime(),
        deed.verb(),
        deed.unit().map(UnitId::value).orElse(""),
        deed.report().orElse(""),
        why);
  }

  void print(List<Problem> problems, PrintWriter out) {
    for (var problem : problems) {
      out.println(problem.place() + ": " + of(problem.messageKey(), problem.args().toArray()));
    }
    out.flush();
  }

  void printFindings(List<Finding> findings, PrintWriter out) {
    for (var finding : findings) {
      var details = finding.details().stream().map(Words::plain).toArray();
      out.println(of(severity(finding)) + ": " + of(finding.messageKey(), details));
      if (!finding.wording().isBlank()) {
        out.println(
            "    " + of("cli.wording", shortened(finding.wording())) + line(finding.sourceLine()));
      }
      way(finding).ifPresent(key -> out.println("    " + of(key, finding.id())));
    }
    out.flush();
  }

  /** What the coordinator can do about it at the start, if anything. */
  private static Optional<String> way(Finding finding) {
    if (!finding.isError()) {
      return Optional.of("cli.answer");
    }
    return finding.correctable().map(report -> "cli.correct");
  }

  private static String severity(Finding finding) {
    return finding.isError() ? "cli.error" : "cli.warning";
  }

  /** " (dòng 91 của văn bản)", or nothing where the line is not known. */
  String line(Optional<Integer> sourceLine) {
    return sourceLine.map(line -> " " + of("draft.line", line + "")).orElse("");
  }

  private static Object plain(Object detail) {
    return detail instanceof LocalDate day ? DAY.format(day) : detail;
  }

  private static String shortened(String wording) {
    return wording.length() > LONGEST_WORDING
        ? wording.substring(0, LONGEST_WORDING) + "…"
        : wording;
  }
}
