package vn.dondoc.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.Problem;
import vn.dondoc.instructions.Finding;

/** What the commands print, in Vietnamese. */
@Component
class Words {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  String of(String key, Object... details) {
    return messages.getMessage(key, details, VIETNAMESE);
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
