package vn.dondoc.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.Problem;
import vn.dondoc.instructions.Finding;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.rehearsal.DeedRefused;

/** What the commands print, in Vietnamese. */
@Component
class Words {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final MessageSource messages;
  private final ZoneId zone;

  Words(MessageSource messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  String of(String key, Object... details) {
    return messages.getMessage(key, details, VIETNAMESE);
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
        deed.kind().name().toLowerCase(Locale.ROOT),
        deed.unit(),
        deed.report(),
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
      var severity = of(finding.isError() ? "cli.error" : "cli.warning");
      out.println(severity + ": " + of(finding.messageKey(), finding.details().toArray()));
      if (!finding.wording().isBlank()) {
        out.println("    " + of("cli.wording", finding.wording()));
      }
    }
    out.flush();
  }
}
