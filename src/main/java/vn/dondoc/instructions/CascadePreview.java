package vn.dondoc.instructions;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;

/**
 * Everything that would follow if a draft were started at a given moment and nobody handed in
 * anything. Empty but for its findings when a unit in it is unknown.
 *
 * @param answered the draft with the answers as typed
 * @param names of the units that the draft names, as far as they are known
 * @param addressees the real units, each once
 * @param rounds in the draft's order
 * @param obligations unit by round
 * @param mails earliest first
 * @param days the same mails, counted by day and kind
 */
public record CascadePreview(
    AnsweredDraft answered,
    Map<UnitId, String> names,
    List<Unit> addressees,
    List<PlannedRound> rounds,
    List<PlannedObligation> obligations,
    List<PlannedMail> mails,
    List<MailDay> days) {
  public CascadeDraft draft() {
    return answered.draft();
  }

  /** How many units owe something; others are addressed with duties only. */
  public long owing() {
    return obligations.stream().map(owed -> owed.unit().id()).distinct().count();
  }

  /** What the checks still have to say. */
  public List<Finding> findings() {
    return answered.findings();
  }

  /** The id where the name is not known. */
  public String name(UnitId unit) {
    return names.getOrDefault(unit, unit.value());
  }

  public List<Finding> errors() {
    return findings().stream().filter(Finding::isError).toList();
  }

  public List<Finding> warnings() {
    return findings().stream().filter(finding -> !finding.isError()).toList();
  }

  /** Each person who would get mail, who gets most first. */
  public List<MailsOfPerson> people() {
    return MailsOfPerson.of(mails);
  }

  /** The field for the right day stands beside the first finding of its report. */
  public boolean offersDay(Finding finding) {
    return findings().stream()
        .filter(other -> other.correctable().equals(finding.correctable()))
        .findFirst()
        .filter(first -> first.equals(finding) && finding.correctable().isPresent())
        .isPresent();
  }

  /** Findings that a corrected day has answered, one to a report. */
  public List<FindingAnswer> corrected() {
    var open = findings().stream().flatMap(finding -> finding.correctable().stream()).toList();
    var seen = new HashSet<RegimeCode>(open);
    return answered.corrected().stream()
        .filter(answer -> seen.add(answer.finding().correctable().orElseThrow()))
        .toList();
  }
}
