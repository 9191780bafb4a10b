package vn.dondoc.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * What a report's process is about.
 *
 * @param id of the obligation
 * @param round id of its round
 * @param due settled or not
 * @param nextSignalAt when the unit is next reminded or escalated; empty once nothing is to come
 * @param readable whether the reader may open the report itself
 */
public record ReportProcess(
    String id,
    String round,
    String title,
    String unit,
    Standing standing,
    DueDate due,
    Optional<Instant> nextSignalAt,
    boolean readable) {}
