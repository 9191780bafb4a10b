package vn.dondoc.progress;

import java.time.Instant;
import java.util.List;

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
    HandedIn what) {}
