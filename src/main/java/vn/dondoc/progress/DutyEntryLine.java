package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a duty's history.
 *
 * @param deed taken-over, let-go, noted, closed, carried-over or reopened
 * @param text empty where the deed says all
 */
public record DutyEntryLine(
    String deed,
    Instant at,
    String by,
    Optional<String> text,
    Optional<Integer> percent,
    Optional<String> documentNumber,
    Optional<LocalDate> documentDate,
    Optional<StoredFile> file) {

  public boolean hasDocument() {
    return documentNumber.isPresent() || documentDate.isPresent();
  }
}
