package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A report that waits for somebody to accept or return it; the words are the latest version's. */
public record ReviewItem(
    String id,
    String title,
    String unit,
    DueDate due,
    List<DocumentRef> chain,
    int version,
    Instant submittedAt,
    String submittedBy,
    int lateDays,
    String documentNumber,
    LocalDate documentDate,
    String summary,
    Optional<StoredFile> file) {}
