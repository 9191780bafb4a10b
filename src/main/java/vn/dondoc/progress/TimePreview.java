package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * What would follow if all units of a round that still owe were given time until one day.
 *
 * @param newDay the last day they would have: the next working day where the day named is none
 * @param moves by the name of the unit
 * @param stays how many owe, but have that much time already
 * @param breaks what above would come too early
 */
public record TimePreview(
    String title, LocalDate newDay, List<Move> moves, int stays, List<DeadlineAbove> breaks) {

  /** One unit's last day now; it would be the preview's. */
  public record Move(String obligation, String unit, LocalDate oldDay) {}
}
