package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a change of the instruction or of the units did to one report.
 *
 * @param kind MOVED, WITHDRAWN or TAKEN_OVER
 * @param oldDay of the deadline until then
 * @param oldUnit that owed it until then
 */
public record ChangeLine(
    Instant at, String kind, LocalDate oldDay, String oldUnit, String reason) {}
