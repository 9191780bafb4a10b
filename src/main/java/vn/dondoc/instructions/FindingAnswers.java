package vn.dondoc.instructions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.PersonId;

/** What coordinators said of findings, kept with their instruction. */
@Repository
class FindingAnswers {
  private static final int LONGEST = 4000;

  private final JdbcClient client;

  FindingAnswers(JdbcClient client) {
    this.client = client;
  }

  void add(InstructionId instruction, List<FindingAnswer> answers, PersonId who, Instant at) {
    for (int i = 0; i < answers.size(); i++) {
      var answer = answers.get(i);
      var finding = answer.finding();
      client
          .sql(
              """
              insert into finding_answer (instruction_id, position, finding, message_key, details,
                wording, source_line, new_day, reason, answered_by, answered_at)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .param(instruction.value())
          .param(i + 1)
          .param(finding.id())
          .param(finding.messageKey())
          .param(details(finding))
          .param(cut(finding.wording()))
          .param(finding.sourceLine().orElse(null))
          .param(answer.newDay().orElse(null))
          .param(answer.reason())
          .param(who.value())
          .param(Timestamp.from(at))
          .update();
    }
  }

  /** One to a line; days as yyyy-mm-dd. */
  private static String details(Finding finding) {
    return cut(
        finding.details().stream()
            .map(detail -> detail.toString().replace('\n', ' '))
            .collect(Collectors.joining("\n")));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
