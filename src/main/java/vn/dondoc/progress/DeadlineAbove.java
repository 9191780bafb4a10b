package vn.dondoc.progress;

import java.time.LocalDate;

/**
 * A report upward that needs what comes in from below.
 *
 * @param unit who owes it
 * @param lastDay its last day on time
 * @param neededBy the last day on which what feeds it may come in, so that there is time to put it
 *     together
 */
public record DeadlineAbove(String title, String unit, LocalDate lastDay, LocalDate neededBy) {}
