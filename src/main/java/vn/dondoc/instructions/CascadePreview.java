package vn.dondoc.instructions;

import java.util.List;
import java.util.Map;
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
}
