package vn.dondoc.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * A report that came in and that somebody else judges, or has judged.
 *
 * @param id of the obligation
 * @param standing as of now
 * @param reviewer who judges it
 */
public record Receipt(
    String id,
    String title,
    String unit,
    Standing standing,
    Instant submittedAt,
    int lateDays,
    Optional<String> documentNumber,
    String reviewer) {}
