package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.Signal;

/**
 * A round as it would be planned.
 *
 * @param lastDay the last day on time
 * @param safeDay the last working day wholly inside the deadline
 * @param provisional whether a day that decided these may still change ("lịch tạm tính")
 * @param units how many will owe its report
 * @param signals of each unit that hands in nothing, earliest first
 * @param sourceLine of the source where the report is asked for
 */
public record PlannedRound(
    Round round,
    LocalDate lastDay,
    LocalDate safeDay,
    boolean provisional,
    int units,
    List<Signal> signals,
    Optional<Integer> sourceLine) {}
