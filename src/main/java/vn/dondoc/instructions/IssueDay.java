package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A document answers what was there before it, and was not issued before it can have been. */
@Component
@Order(10)
class IssueDay implements Check {

  @Override
  public List<Finding> of(CheckSubject subject) {
    var draft = subject.draft();
    return draft.document().issuedOn().stream().flatMap(day -> found(draft, day)).toList();
  }

  private static Stream<Finding> found(CascadeDraft draft, LocalDate day) {
    return Stream.concat(
        draft.bases().stream().flatMap(basis -> beforeBasis(basis, day).stream()),
        Stream.of(draft.notBefore())
            .filter(day::isBefore)
            .map(earliest -> Finding.error("issued-too-early", "", day, earliest)));
  }

  private static Optional<Finding> beforeBasis(Document basis, LocalDate day) {
    var named = basis.number().orElse(basis.title());
    return basis
        .issuedOn()
        .filter(day::isBefore)
        .map(above -> Finding.error("issued-before-basis", "", day, named, above))
        .map(finding -> finding.about(basis.id().value(), Optional.empty()));
  }
}
