package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.Indicator;
import vn.dondoc.obligations.InstructionId;

/**
 * An instruction as prepared, before it starts.
 *
 * @param bases the documents it answers, recorded with it if not there yet; the first is the one
 *     above it in the chain
 * @param source where the facts were read
 * @param notBefore the earliest day it can have been issued, while its own day is blank
 * @param indicators the figures that its reports must give
 */
public record CascadeDraft(
    Document document,
    List<Document> bases,
    String source,
    LocalDate notBefore,
    List<AddresseeGroup> addressees,
    List<ReportRegime> regimes,
    List<AssignedDuty> duties,
    List<Indicator> indicators) {

  public InstructionId id() {
    return document.id();
  }

  /** The document above it in the chain. */
  public Optional<Document> basis() {
    return bases.stream().findFirst();
  }

  /** Asked for with no day. */
  public List<ReportRegime> undated() {
    return regimes.stream().filter(ReportRegime::isUndated).toList();
  }

  /** The groups that owe a regime. */
  public List<AddresseeGroup> addresseesOf(ReportRegime regime) {
    return addressees.stream()
        .filter(group -> regime.from().isEmpty() || regime.from().contains(group.key()))
        .toList();
  }

  /** The day of issue as far as known: no deadline may lie before it. */
  public LocalDate issuedOnOrAfter() {
    return document.issuedOn().orElse(notBefore);
  }

  public CascadeDraft with(List<ReportRegime> others) {
    return new CascadeDraft(
        document, bases, source, notBefore, addressees, others, duties, indicators);
  }

  /** Asking for these figures. */
  public CascadeDraft asking(List<Indicator> others) {
    return new CascadeDraft(
        document, bases, source, notBefore, addressees, regimes, duties, others);
  }

  CascadeDraft issued(StartAnswers answers) {
    var issued = document.issued(answers.number(), answers.issuedOn());
    return new CascadeDraft(
        issued, bases, source, notBefore, addressees, regimes, duties, indicators);
  }
}
