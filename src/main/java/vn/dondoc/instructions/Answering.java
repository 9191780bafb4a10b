package vn.dondoc.instructions;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RegimeCode;

/** Puts a coordinator's answers into a draft and looks at it again. */
@Component
class Answering {
  private final AnswersCheck answersCheck;
  private final Correcting correcting;
  private final Checking checking;

  Answering(AnswersCheck answersCheck, Correcting correcting, Checking checking) {
    this.answersCheck = answersCheck;
    this.correcting = correcting;
    this.checking = checking;
  }

  /**
   * @throws Refusal of the field that cannot be right
   */
  AnsweredDraft answered(CascadeDraft prepared, StartAnswers answers, Instant startAt) {
    answersCheck.check(answers, startAt);
    var issued = prepared.issued(answers);
    var draft = correcting.corrected(issued, answers.corrections());
    var findings = checking.check(draft, startAt);
    var corrected =
        answers.corrections().isEmpty()
            ? List.<FindingAnswer>of()
            : gone(checking.check(issued, startAt), findings, answers);
    return new AnsweredDraft(draft, findings, corrected, accepted(findings, answers));
  }

  /** What the corrections made vanish. */
  private static List<FindingAnswer> gone(
      List<Finding> before, List<Finding> after, StartAnswers answers) {
    var standing = after.stream().map(Finding::id).collect(Collectors.toCollection(HashSet::new));
    var days = answers.corrections();
    return before.stream()
        .filter(finding -> !standing.contains(finding.id()))
        .filter(finding -> finding.correctable().filter(days::containsKey).isPresent())
        .map(finding -> FindingAnswer.corrected(finding, days.get(codeOf(finding))))
        .toList();
  }

  private static RegimeCode codeOf(Finding finding) {
    return finding.correctable().orElseThrow();
  }

  private static List<FindingAnswer> accepted(List<Finding> findings, StartAnswers answers) {
    return findings.stream()
        .filter(finding -> !finding.isError())
        .flatMap(
            finding ->
                answers.acceptanceOf(finding).stream()
                    .map(reason -> FindingAnswer.accepted(finding, reason)))
        .toList();
  }
}
