package vn.dondoc.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Days;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.Person;

/** Writes down what a coordinator said of the findings. */
@Component
class AnsweredFindings {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final FindingAnswers answers;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final Clock clock;

  AnsweredFindings(FindingAnswers answers, AuditTrail audit, MessageSource messages, Clock clock) {
    this.answers = answers;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  void record(InstructionId id, AnsweredDraft answered, Person who) {
    answers.add(id, answered.answers(), who.id(), clock.instant());
    for (var answer : answered.answers()) {
      audit.cascade("FINDING_ANSWERED", who.id(), id, detail(answer), change(answer));
    }
  }

  private String detail(FindingAnswer answer) {
    var found = sentence(answer.finding());
    return answer.newDay().map(day -> found + " → " + Days.brief(day)).orElse(found);
  }

  /** What was found, as the coordinator read it. */
  private String sentence(Finding finding) {
    var details =
        finding.details().stream()
            .map(detail -> detail instanceof LocalDate day ? Days.brief(day) : detail)
            .toArray();
    return messages.getMessage(finding.messageKey(), details, VIETNAMESE);
  }

  private static Change change(FindingAnswer answer) {
    var corrected =
        answer.newDay().map(day -> Change.of(answer.finding().wording(), Days.brief(day)));
    var change = corrected.orElseGet(Change::none);
    return answer.reason().isBlank() ? change : change.because(answer.reason());
  }
}
