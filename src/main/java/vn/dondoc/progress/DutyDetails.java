package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;

/**
 * Everything to know about one standing duty of one unit.
 *
 * @param source where the facts were read
 * @param mayWork whether the reader acts for the unit that has it
 * @param holds whether the reader is the one who has taken it over
 * @param mayLetGo whether the reader may say that nobody has it any more
 * @param partners who supports it, or, if this unit supports it, who leads
 * @param history latest first
 */
public record DutyDetails(
    DutyLine line,
    Optional<String> source,
    boolean mayWork,
    boolean holds,
    boolean mayLetGo,
    List<DutyStanding> partners,
    List<DutyEntryLine> history) {

  public String id() {
    return line.standing().id();
  }

  /** Whether the reader may note and settle it now. */
  public boolean isWorkable() {
    return mayWork && line.standing().isOpen();
  }

  public boolean mayTakeOver() {
    return isWorkable() && line.standing().holder().isEmpty();
  }
}
