package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A wish for more time that waits for the reader's word.
 *
 * @param id of the wish
 * @param breaks what above would come too early, if it were granted as asked
 */
public record PendingExtension(
    String id,
    String obligation,
    String title,
    String unit,
    String askedBy,
    Instant askedAt,
    LocalDate oldDay,
    LocalDate askedDay,
    String reason,
    List<DeadlineAbove> breaks) {}
