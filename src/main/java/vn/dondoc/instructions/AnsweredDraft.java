package vn.dondoc.instructions;

import java.util.List;
import java.util.stream.Stream;

/**
 * A draft with the answers in it.
 *
 * @param findings what is still to be said of it, answered or not
 * @param corrected what is no longer to be said, since the day was corrected
 * @param accepted warnings that may stay
 */
public record AnsweredDraft(
    CascadeDraft draft,
    List<Finding> findings,
    List<FindingAnswer> corrected,
    List<FindingAnswer> accepted) {

  List<Finding> errors() {
    return findings.stream().filter(Finding::isError).toList();
  }

  List<Finding> unanswered() {
    var answered = accepted.stream().map(FindingAnswer::finding).toList();
    return findings.stream()
        .filter(finding -> !finding.isError() && !answered.contains(finding))
        .toList();
  }

  List<FindingAnswer> answers() {
    return Stream.concat(corrected.stream(), accepted.stream()).toList();
  }
}
