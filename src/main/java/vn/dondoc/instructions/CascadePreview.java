package vn.dondoc.instructions;

import java.util.List;
import java.util.Map;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;

/**
 * Everything that would follow if a draft were started at a given moment and nobody handed in
 * anything. Empty but for its findings when a unit in it is unknown.
 *
 * @param draft with the number and the day as typed
 * @param names of the units that the draft names, as far as they are known
 * @param addressees the real units, each once
 * @param rounds in the draft's order
 * @param obligations unit by round
 * @param mails earliest first
 * @param days the same mails, counted by day and kind
 */
public record CascadePreview(
    CascadeDraft draft,
    List<Finding> findings,
    Map<UnitId, String> names,
    List<Unit> addressees,
    List<PlannedRound> rounds,
    List<PlannedObligation> obligations,
    List<PlannedMail> mails,
    List<MailDay> days) {
  /** The id where the name is not known. */
  public String name(UnitId unit) {
    return names.getOrDefault(unit, unit.value());
  }

  public List<Finding> errors() {
    return findings.stream().filter(Finding::isError).toList();
  }

  public List<Finding> warnings() {
    return findings.stream().filter(finding -> !finding.isError()).toList();
  }
}
