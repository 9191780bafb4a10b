package vn.dondoc.obligations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a unit hands in.
 *
 * @param documentNumber of the unit's own report, e.g. "12/BC-KHTC"
 * @param documentDate of that report
 */
public record Handover(
    String documentNumber, LocalDate documentDate, String summary, Optional<Attachment> file) {
  private static final int MAX_NUMBER = 64;
  private static final int MAX_SUMMARY = 8000;

  /** The same checks as the form, for whoever comes by another door. */
  void check(LocalDate today, UploadPolicy uploads) {
    if (documentNumber == null || documentNumber.isBlank()) {
      throw Refusal.ofField("documentNumber", "number-missing");
    }
    if (documentNumber.length() > MAX_NUMBER) {
      throw Refusal.ofField("documentNumber", "number-too-long", MAX_NUMBER);
    }
    if (documentDate == null) {
      throw Refusal.ofField("documentDate", "date-missing");
    }
    if (documentDate.isAfter(today)) {
      throw Refusal.ofField("documentDate", "date-in-future", documentDate, today);
    }
    if (summary == null || summary.isBlank()) {
      throw Refusal.ofField("summary", "summary-missing");
    }
    if (summary.length() > MAX_SUMMARY) {
      throw Refusal.ofField("summary", "summary-too-long", MAX_SUMMARY);
    }
    file.ifPresent(uploads::check);
  }
}
