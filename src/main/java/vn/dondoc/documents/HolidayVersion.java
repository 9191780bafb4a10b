package vn.dondoc.documents;

import java.time.Instant;
import java.util.Optional;

/**
 * The days of a year as they were at one time.
 *
 * @param number 0 for what {@code config/holidays.yml} says, then 1 and up
 * @param by who took it over; empty for the file
 * @param moved how many obligations moved with it
 */
public record HolidayVersion(
    HolidaySheet sheet, int number, Optional<String> by, Optional<Instant> at, int moved) {}
