package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;

/** A report that will be owed, once its round opens. */
public record ComingRound(
    String id, String title, LocalDate opensOn, DueDate due, List<DocumentRef> chain) {}
