package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.calendar.Bound;

/**
 * A deadline as people must read it: never a date alone.
 *
 * @param wording in the document's own words; empty when the day was moved since
 * @param day the day it names
 * @param lastDay the last day on time
 * @param safeDay the last working day wholly inside it
 * @param missed whether the last day has passed
 * @param workingDays left until the safe day (negative once that has passed), or over since the
 *     last day when missed
 * @param provisional whether it hangs on days of a computed calendar
 */
public record DueDate(
    Optional<String> wording,
    LocalDate day,
    Bound bound,
    LocalDate lastDay,
    LocalDate safeDay,
    boolean missed,
    int workingDays,
    boolean provisional) {}
