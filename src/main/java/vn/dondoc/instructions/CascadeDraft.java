package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.Selector;

/**
 * An instruction as prepared, before it starts.
 *
 * @param basis the higher document it answers, recorded with it if not there yet
 * @param source where the facts were read
 * @param notBefore the earliest day it can have been issued, while its own day is blank
 */
public record CascadeDraft(
    Document document,
    Optional<Document> basis,
    String source,
    LocalDate notBefore,
    List<Selector> addressees,
    List<ReportRegime> regimes,
    List<AssignedDuty> duties,
    List<UndatedDuty> undated) {

  public InstructionId id() {
    return document.id();
  }

  /** The day of issue as far as known: no deadline may lie before it. */
  public LocalDate issuedOnOrAfter() {
    return document.issuedOn().orElse(notBefore);
  }

  CascadeDraft issued(StartAnswers answers) {
    return new CascadeDraft(
        document.issued(answers.number(), answers.issuedOn()),
        basis,
        source,
        notBefore,
        addressees,
        regimes,
        duties,
        undated);
  }
}
