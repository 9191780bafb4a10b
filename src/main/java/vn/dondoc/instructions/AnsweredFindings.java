package vn.dondoc.instructions;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.Person;

/** Writes down what a coordinator said of the findings. */
@Component
class AnsweredFindings {
  private final FindingAnswers answers;
  private final AuditTrail audit;
  private final Clock clock;

  AnsweredFindings(FindingAnswers answers, AuditTrail audit, Clock clock) {
    this.answers = answers;
    this.audit = audit;
    this.clock = clock;
  }

  void record(InstructionId id, AnsweredDraft answered, Person who) {
    answers.add(id, answered.answers(), who.id(), clock.instant());
    for (var answer : answered.answers()) {
      audit.cascade("FINDING_ANSWERED", who.id(), id, detail(answer));
    }
  }

  private static String detail(FindingAnswer answer) {
    var said = answer.newDay().map(day -> "→ " + day).orElse(answer.reason());
    return (answer.finding().id() + " " + said).strip();
  }
}
