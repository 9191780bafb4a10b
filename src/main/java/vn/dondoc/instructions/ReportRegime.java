package vn.dondoc.instructions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.Period;
import vn.dondoc.units.UnitId;

/**
 * A report that the instruction asks for (Nghị định 09/2019/NĐ-CP, Điều 7).
 *
 * @param wording of the deadline, in the document's own words
 * @param opensOn when the document or the coordinator says so; else the policy counts back
 * @param sourceLine of the source where it is written
 */
public record ReportRegime(
    Period period,
    String title,
    String wording,
    LocalDate day,
    Bound bound,
    Optional<LocalDate> opensOn,
    UnitId to,
    Optional<UnitId> via,
    Optional<Integer> sourceLine) {

  public Deadline deadline(ZoneId zone) {
    return new Deadline(day, bound, zone);
  }
}
