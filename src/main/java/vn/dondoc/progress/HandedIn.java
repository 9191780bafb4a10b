package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a unit handed in.
 *
 * @param way IN_SYSTEM, NIL (nothing to report) or ON_PAPER
 * @param number of the unit's document; empty when there is nothing to report
 * @param date of that document
 * @param summary may be empty
 * @param note to the receiver, if any
 * @param figures in the order in which they are asked for
 */
public record HandedIn(
    String way,
    Optional<String> number,
    Optional<LocalDate> date,
    String summary,
    Optional<String> note,
    List<StoredFile> files,
    List<FigureLine> figures) {}
