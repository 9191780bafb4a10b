package vn.dondoc.instructions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.WorkChange;
import vn.dondoc.units.UnitId;

/**
 * All that an amendment moves.
 *
 * @param work open obligations
 * @param rounds that have not opened yet
 * @param mailsBefore that would still leave if nothing changed and nobody handed in anything, from
 *     the rounds concerned
 * @param mailsAfter the same after the change; what tells of the change itself not counted
 * @param over rounds too late to ask one unit more, so left out
 * @param answering cascades that answer the instruction and go on by themselves
 * @param names of the units concerned
 */
public record AmendmentEffect(
    List<WorkChange> work,
    List<RoundChange> rounds,
    int mailsBefore,
    int mailsAfter,
    List<Round> over,
    List<Document> answering,
    Map<UnitId, String> names) {

  /**
   * What happens to a round that has not opened yet.
   *
   * @param after empty when it never will
   * @param unitsBefore how many it would have asked
   */
  public record RoundChange(Round before, Optional<Round> after, int unitsBefore, int unitsAfter) {}

  public String name(UnitId unit) {
    return names.getOrDefault(unit, unit.value());
  }

  public boolean isNothing() {
    return work.isEmpty() && rounds.isEmpty();
  }
}
