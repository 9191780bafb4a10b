package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version handed in, with what the receiver said of it.
 *
 * @param verdict ACCEPTED or RETURNED; empty while nothing was said
 * @param newDay the day the reviewer named for doing it again
 */
public record SubmissionLine(
    int version,
    Instant at,
    String by,
    HandedIn what,
    int lateDays,
    Optional<String> verdict,
    Optional<Instant> verdictAt,
    Optional<String> verdictBy,
    Optional<String> reason,
    Optional<LocalDate> newDay) {}
