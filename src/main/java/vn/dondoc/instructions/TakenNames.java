package vn.dondoc.instructions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The same instruction twice, or a number that another document bears. */
@Component
@Order(1)
class TakenNames implements Check {
  private final Instructions instructions;

  TakenNames(Instructions instructions) {
    this.instructions = instructions;
  }

  @Override
  public List<Finding> of(CheckSubject subject) {
    var draft = subject.draft();
    var document = draft.document();
    if (isStarted(draft)) {
      return List.of(Finding.error("already-started", document.title(), draft.id().value()));
    }
    var newBases = draft.bases().stream().filter(basis -> instructions.byId(basis.id()).isEmpty());
    return Stream.concat(Stream.of(document), newBases)
        .flatMap(one -> duplicateNumber(one).stream())
        .toList();
  }

  private boolean isStarted(CascadeDraft draft) {
    return instructions
        .statusOf(draft.id())
        .filter(status -> status != InstructionStatus.RECORDED)
        .isPresent();
  }

  private Optional<Finding> duplicateNumber(Document document) {
    return document
        .number()
        .flatMap(n -> instructions.withNumber(document.issuer(), n, document.year()))
        .filter(other -> !other.equals(document.id()))
        .map(
            other ->
                Finding.error(
                    "duplicate-number", document.title(), document.number().get(), other.value()))
        .map(finding -> finding.about(document.id().value(), Optional.empty()));
  }
}
